package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Articles for tests. */
final class Articles {
  private Articles() {}

  /**
   * A paragraph.
   *
   * @param role what it is
   * @param words its text
   */
  record Part(Role role, String words) {}

  static Part part(Role role, String words) {
    return new Part(role, words);
  }

  /** An article of these paragraphs, with an empty line between. */
  static Article of(String name, Part... parts) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Part part : parts) {
      int start = text.length();
      text.append(part.words());
      paragraphs.add(new Paragraph(new Span(start, text.length()), part.role()));
      text.append("\n\n");
    }
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    return new Article(
        ArticleId.of(name, text.toString()), source, new TextBody(text.toString(), paragraphs));
  }

  /** An article of about so many made-up words, always the same for the same seed. */
  static Article ofWords(String name, int words, int seed) {
    Random random = new Random(seed);
    List<Part> parts = new ArrayList<>();
    for (int left = words; left > 0; left -= 70) {
      parts.add(part(Role.BODY, sentence(random, Math.min(70, left))));
    }
    return of(name, parts.toArray(Part[]::new));
  }

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      random.ints(2 + random.nextInt(8), 'a', 'z' + 1).forEach(text::appendCodePoint);
    }
    return text.append('.').toString();
  }
}
