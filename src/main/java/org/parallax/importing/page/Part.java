package org.parallax.importing.page;

import java.util.regex.Pattern;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/**
 * A part of a page that will become a paragraph.
 *
 * @param span where it stands, without white space around it
 * @param words its text in one line, single spaces between the words
 * @param count the number of words
 * @param shape what the format says of it
 * @param mark what it was found to be so far
 */
public record Part(Span span, String words, int count, Shape shape, Mark mark) {
  /** What the format of the file says of a part. */
  public enum Shape {
    /** Nothing. */
    PLAIN,
    /** The page's first heading of the highest level. */
    TITLE,
    /** Any other heading. */
    HEADING,
    /** An item of a list, or a table. */
    ITEM,
    /** The words under, or instead of, a picture. */
    CAPTION
  }

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？।][ \"'`”’»)\\]]*$");

  /** Headlines may end in a question or a quotation, but hardly in a full stop. */
  private static final Pattern STOP = Pattern.compile("[.…。।][ \"'`”’»)\\]]*$");

  /** Written without spaces, two characters count as a word. */
  private static final Pattern DENSE_WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{2}");

  /** The first unit of the Thai block, which none of the spaced alphabets of Europe reach. */
  private static final char FIRST_DENSE = '\u0E00';

  private static final int PROSE_WORDS = 12;
  private static final int LONG_WORDS = 30;

  /** The part of {@code text} at {@code span}, of which nothing is known. */
  static Part plain(String text, Span span) {
    return shaped(text, span, Shape.PLAIN);
  }

  /** The part of {@code text} at {@code span}. */
  public static Part shaped(String text, Span span, Shape shape) {
    Mark mark = shape == Shape.CAPTION ? Mark.CAPTION : Mark.OPEN;
    String words = flat(span.in(text));
    return new Part(span, words, count(words), shape, mark);
  }

  /** {@code text} in one line, single spaces between the words. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!isSpace(unit)) {
        flat.append(unit);
      } else if (!flat.isEmpty() && flat.charAt(flat.length() - 1) != ' ') {
        flat.append(' ');
      }
    }
    return flat.toString().stripTrailing();
  }

  /** Whether {@code unit} is white space of any kind, also one without width. */
  public static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200B';
  }

  /** The same part, found to be {@code found}. */
  Part as(Mark found) {
    return new Part(span, words, count, shape, found);
  }

  boolean isOpen() {
    return mark == Mark.OPEN;
  }

  private static int count(String words) {
    int count = 1;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
    }
    boolean isDense = words.chars().anyMatch(c -> c >= FIRST_DENSE);
    return isDense ? count + (int) DENSE_WORD.matcher(words).results().count() : count;
  }

  /** Whether it ends as a sentence does, closing marks aside. */
  boolean endsSentence() {
    return SENTENCE_END.matcher(words).find();
  }

  /** Whether it ends in a full stop, closing marks aside. */
  boolean endsInStop() {
    return STOP.matcher(words).find();
  }

  /** Whether it reads like a paragraph of a report, not like a label or heading. */
  boolean isProse() {
    return count >= LONG_WORDS
        || (count >= PROSE_WORDS && endsInStop() && !Words.isTitleCase(words));
  }

  Paragraph paragraph() {
    return new Paragraph(span, mark.role());
  }
}
