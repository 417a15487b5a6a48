package org.parallax.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.parallax.importing.page.Lines;
import org.parallax.importing.page.LongLines;
import org.parallax.importing.page.Page;
import org.parallax.importing.page.Part;

/**
 * Turns Markdown into the text a person reads: no marks of headings and emphasis, links without
 * their addresses, list items without bullets, pictures by the words that stand for them.
 */
final class MarkdownText extends AbstractVisitor {
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

  private static final String MARKS = "*_[]()<>`!#-+=|~&\\";

  /** A text with more marks than this, and few words between them, was not written by a person. */
  private static final int MOST_MARKS = 2000;

  private static final double MARK_SHARE = 0.15;

  private final StringBuilder lines = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private boolean hasTitle;

  /** The lines of a block end before {@code end}. */
  private record Block(int end, Part.Shape shape) {}

  private MarkdownText() {}

  /** The page of a Markdown text without its header. */
  static Page page(String markdown) {
    if (isMostlyMarks(markdown)) {
      return Page.ofLines(markdown);
    }
    MarkdownText visitor = new MarkdownText();
    Parser.builder().build().parse(markdown).accept(visitor);
    return visitor.page();
  }

  private static boolean isMostlyMarks(String text) {
    long marks = text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    return marks > MOST_MARKS && marks > MARK_SHARE * text.length();
  }

  /** Puts every paragraph on a line of its own; lines broken at a fixed width become one. */
  private Page page() {
    StringBuilder text = new StringBuilder();
    List<Block> joined = new ArrayList<>();
    int block = 0;
    for (Part part : Lines.parts(lines.toString())) {
      while (blocks.get(block).end() < part.span().end()) {
        block++;
      }
      text.append(LongLines.broken(part.words())).append("\n\n");
      joined.add(new Block(text.length(), blocks.get(block).shape()));
    }
    String value = text.toString().strip();
    return new Page(value, parts(value, joined));
  }

  private static List<Part> parts(String text, List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    int block = 0;
    for (Part part : Lines.parts(text)) {
      while (blocks.get(block).end() < part.span().end()) {
        block++;
      }
      parts.add(Part.shaped(text, part.span(), blocks.get(block).shape()));
    }
    return parts;
  }

  @Override
  public void visit(Heading heading) {
    boolean isTitle = !hasTitle && heading.getLevel() <= 2;
    hasTitle |= isTitle;
    inside(heading, isTitle ? Part.Shape.TITLE : Part.Shape.HEADING);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean isPicture =
        paragraph.getFirstChild() instanceof Image
            && paragraph.getFirstChild() == paragraph.getLastChild();
    if (isPicture) {
      inside(paragraph, Part.Shape.CAPTION);
    } else {
      inside(paragraph, isItem(paragraph) ? Part.Shape.ITEM : Part.Shape.PLAIN);
    }
  }

  /** An item of a list, or the rows of a table, which the parser leaves as they are. */
  private static boolean isItem(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem
        || (paragraph.getFirstChild() instanceof Text first && first.getLiteral().startsWith("|"));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    add(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    add(block.getLiteral());
  }

  @Override
  public void visit(HtmlBlock block) {
    add(TAG.matcher(block.getLiteral()).replaceAll(" "));
  }

  @Override
  public void visit(HtmlInline tag) {
    if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
      lines.append('\n');
    }
  }

  @Override
  public void visit(Text words) {
    lines.append(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    lines.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    lines.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    lines.append('\n');
  }

  private void inside(Node block, Part.Shape shape) {
    visitChildren(block);
    end(shape);
  }

  private void end(Part.Shape shape) {
    lines.append("\n\n");
    blocks.add(new Block(lines.length(), shape));
  }

  private void add(String block) {
    lines.append(block);
    end(Part.Shape.PLAIN);
  }
}
