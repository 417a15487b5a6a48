package org.parallax.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.align.passage.LineReader;
import org.parallax.align.passage.Witness;
import org.parallax.analysis.StandardExtractors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Articles for tests, from text alone: each line is a paragraph of the body. */
public final class Texts {
  private static final Language LANGUAGE = Language.english();

  private Texts() {}

  /** The one language of all tests: each of its own would hold the models and word list again. */
  public static Language english() {
    return LANGUAGE;
  }

  /** An article of that name. */
  public static Article article(String name, String text) {
    return article(name, Optional.empty(), text);
  }

  /** An article of that name that was published on that day. */
  public static Article dated(String name, LocalDate published, String text) {
    return article(name, Optional.of(Publication.on(published)), text);
  }

  private static Article article(String name, Optional<Publication> published, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(new Span(start, start + line.length()), Role.BODY));
      }
      start += line.length() + 1;
    }
    Source source = new Source(name + ".txt", Source.Credits.NONE, published, Optional.empty());
    return new Article(ArticleId.of(name, text), source, new TextBody(text, paragraphs));
  }

  /** An article without mentions. */
  public static Witness witness(String name, String text) {
    return LineReader.witness(LANGUAGE.read(article(name, text)), List.of());
  }

  /** An article with all that the finders of the program find in it. */
  public static Witness read(String name, String text) {
    AnalyzedArticle article = LANGUAGE.read(article(name, text));
    List<Mention> found = new ArrayList<>();
    for (Extractor extractor : StandardExtractors.all()) {
      found.addAll(extractor.extract(new Reading(article, found)));
      found.sort(Comparator.comparing(Mention::span));
    }
    return LineReader.witness(article, found);
  }

  /** An article with one mention, made for where {@code words} first stand. */
  public static Witness witness(
      String name, String text, String words, Function<Locus, Mention> mention) {
    AnalyzedArticle read = LANGUAGE.read(article(name, text));
    return LineReader.witness(read, List.of(mention.apply(locus(read, words))));
  }

  private static Locus locus(AnalyzedArticle text, String words) {
    int start = text.article().text().value().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Locus(text.article().id(), span, text.sentenceAt(start).orElseThrow().index());
  }
}
