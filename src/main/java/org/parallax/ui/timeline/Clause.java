package org.parallax.ui.timeline;

import org.parallax.article.Article;
import org.parallax.language.Excerpt;
import org.parallax.text.Span;

/**
 * The words for a day with a little of their sentence, on one line.
 *
 * @param before what stands before them
 * @param words the words for the day
 * @param after what stands behind them
 */
record Clause(String before, String words, String after) {
  private static final int BEFORE = 56;
  private static final int AFTER = 64;

  /** Cuts it out of {@code article}. */
  static Clause of(Article article, Span span) {
    Excerpt sentence = Excerpt.of(article.text(), span);
    return new Clause(
        end(line(sentence.before())), line(sentence.words()), start(line(sentence.after())));
  }

  /** The whole, for screen readers. */
  String spoken() {
    return before + words + after;
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String end(String words) {
    int space = words.indexOf(' ', Math.max(0, words.length() - BEFORE));
    return words.length() <= BEFORE || space < 0 ? words : "…" + words.substring(space);
  }

  private static String start(String words) {
    int space = words.lastIndexOf(' ', AFTER);
    return words.length() <= AFTER || space < 0 ? words : words.substring(0, space) + " …";
  }
}
