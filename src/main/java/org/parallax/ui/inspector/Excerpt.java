package org.parallax.ui.inspector;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.article.Article;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;
import org.parallax.ui.inspector.Extract.Part;
import org.parallax.ui.inspector.Extract.Role;

/** Cuts the sentence out of an article in which some words stand. */
final class Excerpt {
  /** How many units of the sentence are shown on each side of the words, at most. */
  private static final int REACH = 90;

  private static final String CUT = "… ";

  private Excerpt() {}

  /**
   * The sentence around {@code words}, in parts.
   *
   * @param different the stretches of {@code words} that another reading has otherwise, counted
   *     from the start of the words
   */
  static List<Part> of(Article article, Span words, List<Span> different) {
    String text = article.text().value();
    Span sentence = sentence(article, words);
    int from = start(text, sentence, words);
    int to = end(text, sentence, words);
    List<Part> parts = new ArrayList<>();
    add(
        parts,
        (from > sentence.start() ? CUT : "") + text.substring(from, words.start()),
        Role.CONTEXT);
    int at = words.start();
    for (Span part : different) {
      Span here = part.shift(words.start());
      add(parts, text.substring(at, here.start()), Role.READING);
      add(parts, here.in(text), Role.DIFFERENCE);
      at = here.end();
    }
    add(parts, text.substring(at, words.end()), Role.READING);
    add(parts, text.substring(words.end(), to) + (to < sentence.end() ? " …" : ""), Role.CONTEXT);
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, String text, Role role) {
    if (!text.isEmpty()) {
      parts.add(new Part(text.replaceAll("\\s+", " "), role));
    }
  }

  /** The sentences that hold the words, by the rules of Unicode, which is enough to show them. */
  private static Span sentence(Article article, Span words) {
    String text = article.text().value();
    Span paragraph =
        article.text().paragraphs().stream()
            .map(Paragraph::span)
            .filter(span -> span.encloses(words))
            .findFirst()
            .orElse(words);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph.in(text));
    int start = words.start() - paragraph.start();
    int end = words.end() - paragraph.start();
    int from = start + 1 > paragraph.length() ? 0 : breaks.preceding(start + 1);
    int to = end == 0 ? breaks.following(0) : breaks.following(end - 1);
    Span found =
        new Span(
            Math.max(0, Math.min(from, start)), to < 0 ? paragraph.length() : Math.max(to, end));
    return trimmed(text, found.shift(paragraph.start()), words);
  }

  private static Span trimmed(String text, Span span, Span words) {
    int from = span.start();
    int to = span.end();
    while (from < words.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > words.end() && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static int start(String text, Span sentence, Span words) {
    if (words.start() - sentence.start() <= REACH) {
      return sentence.start();
    }
    int space = text.indexOf(' ', words.start() - REACH);
    return space < 0 || space >= words.start() ? words.start() : space + 1;
  }

  private static int end(String text, Span sentence, Span words) {
    if (sentence.end() - words.end() <= REACH) {
      return sentence.end();
    }
    int space = text.lastIndexOf(' ', words.end() + REACH);
    return space <= words.end() ? words.end() : space;
  }
}
