package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.export.Hostile.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownNotesTest {
  /** All that our own pages are made of: no HTML, link, image, table, fence or rule. */
  private static final Set<Class<?>> OURS =
      Set.of(
          Document.class,
          Heading.class,
          Paragraph.class,
          BulletList.class,
          ListItem.class,
          BlockQuote.class,
          Text.class,
          Code.class,
          Emphasis.class,
          StrongEmphasis.class,
          HardLineBreak.class);

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
          .build();

  private static Node page() {
    return PARSER.parse(
        new String(Export.bytes(Hostile.notes(), ExportFormat.MARKDOWN), StandardCharsets.UTF_8));
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> children = Stream.empty();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children = Stream.concat(children, all(child));
    }
    return Stream.concat(Stream.of(node), children);
  }

  private static String text(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof Paragraph || node instanceof Heading ? "\n" : "";
  }

  @Test
  void nothingImportedBecomesMarkup() {
    assertThat(all(page())).allSatisfy(node -> assertThat(OURS).contains(node.getClass()));
  }

  @Test
  void everyWordIsReadAsItWasWritten() {
    String read = all(page()).map(MarkdownNotesTest::text).collect(Collectors.joining());
    for (String words : WORDS) {
      assertThat(read).contains(Plain.lines(words));
    }
  }

  @Test
  void theWordsStandOutInTheirSentence() {
    assertThat(MarkdownText.bold("took ", "40 houses", " in")).isEqualTo("**40 houses**");
    assertThat(MarkdownText.bold("said ", "“no”", ", and")).isEqualTo("**“no”**");
    assertThat(MarkdownText.bold("pre", "“no”", "post")).isEqualTo("“no”");
    assertThat(MarkdownText.bold("", "", "")).isEmpty();
  }

  @Test
  void plainWordsStayPlain() {
    String words = "On 3 May (a Monday), the mayor's 1.5 million – “no more” – was cut by 5%!";
    assertThat(MarkdownText.of(words)).isEqualTo(words);
  }
}
