package org.parallax.language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/**
 * Words in the sentence they stand in, to be shown to a person.
 *
 * @param before the sentence up to the words
 * @param words the words, exactly as they stand in the text
 * @param after the rest of the sentence
 */
public record Excerpt(String before, String words, String after) {
  /** How many units of the sentence are shown on each side of the words, at most. */
  private static final int REACH = 300;

  private static final Set<String> ABBREVIATIONS =
      Lexicon.read(Excerpt.class, "abbreviations.csv").rows().stream()
          .flatMap(row -> Lexicon.forms(row.get(1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Cuts the sentence around {@code words} out of {@code text}, by the rules of Unicode and the
   * list of abbreviations: enough to show it, without the models. Where it can't be told whether a
   * full stop ends a sentence, it is taken to be longer. What is left out is marked with "…".
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  public static Excerpt of(TextBody text, Span words) {
    String value = text.value();
    Span sentence = sentence(text, words);
    String before = value.substring(sentence.start(), words.start());
    String after = value.substring(words.end(), sentence.end());
    return new Excerpt(before.stripLeading(), words.in(value), after.stripTrailing()).within(REACH);
  }

  /** With at most {@code reach} units, and whole words, on each side of the words. */
  public Excerpt within(int reach) {
    return new Excerpt(cutLeft(before, reach), words, cutRight(after, reach));
  }

  /** The sentences that hold {@code words}, inside the paragraphs that hold them. */
  private static Span sentence(TextBody text, Span words) {
    Span whole =
        text.paragraphs().stream()
            .map(Paragraph::span)
            .filter(span -> span.overlaps(words) || span.encloses(words))
            .reduce(Span::cover)
            .map(words::cover)
            .orElse(words);
    String flat = whole.in(text.value()).replace('\n', ' ');
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(flat);
    int start = Math.max(0, Math.min(words.start() - whole.start(), flat.length() - 1));
    int from = back(breaks, flat, start);
    int end = Math.min(flat.length(), Math.max(words.end() - whole.start(), from + 1));
    return new Span(from, forth(breaks, flat, end)).shift(whole.start()).cover(words);
  }

  private static int back(BreakIterator breaks, String text, int at) {
    int from = breaks.isBoundary(at) ? at : breaks.preceding(at);
    while (from > 0 && !ends(text, from)) {
      from = breaks.previous();
    }
    return from;
  }

  private static int forth(BreakIterator breaks, String text, int at) {
    int to = breaks.isBoundary(at) ? at : breaks.following(at);
    while (to < text.length() && !ends(text, to)) {
      to = breaks.next();
    }
    return to;
  }

  /** Whether what stands before {@code at} ends a sentence and not an abbreviation. */
  private static boolean ends(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    boolean isInitial = last.length() == 2;
    boolean isDotted = last.indexOf('.') < last.length() - 1;
    return !last.endsWith(".") || !(isInitial || isDotted || ABBREVIATIONS.contains(last));
  }

  private static String cutLeft(String words, int reach) {
    int space = words.indexOf(' ', Math.max(0, words.length() - reach));
    return words.length() <= reach || space < 0 ? words : "…" + words.substring(space);
  }

  private static String cutRight(String words, int reach) {
    int space = words.lastIndexOf(' ', reach);
    return words.length() <= reach || space < 0 ? words : words.substring(0, space) + " …";
  }
}
