package org.parallax.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.language.Excerpt;
import org.parallax.text.Span;
import org.parallax.ui.inspector.Extract.Part;
import org.parallax.ui.inspector.Extract.Role;

/** The sentence some words stand in, part by part. */
final class Sentence {
  /** How many units of the sentence are shown on each side of the words, at most. */
  private static final int REACH = 90;

  private Sentence() {}

  /**
   * The sentence around {@code words}.
   *
   * @param different the stretches of {@code words} that another reading has otherwise, counted
   *     from the start of the words
   */
  static List<Part> around(Article article, Span words, List<Span> different) {
    Excerpt excerpt = Excerpt.of(article.text(), words).within(REACH);
    List<Part> parts = new ArrayList<>();
    add(parts, excerpt.before(), Role.CONTEXT);
    int at = 0;
    for (Span part : different) {
      add(parts, excerpt.words().substring(at, part.start()), Role.READING);
      add(parts, part.in(excerpt.words()), Role.DIFFERENCE);
      at = part.end();
    }
    add(parts, excerpt.words().substring(at), Role.READING);
    add(parts, excerpt.after(), Role.CONTEXT);
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, String text, Role role) {
    if (!text.isEmpty()) {
      parts.add(new Part(text.replaceAll("\\s+", " "), role));
    }
  }
}
