package org.parallax.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Words;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.text.Span;

/**
 * Finds the names of persons, bodies, places and events. It reads capitals, word lists and what
 * stands around, in two passes: ordinary sentences tell what a name stands for, and every sentence,
 * headlines too, is then searched for the names so found.
 */
public final class NameExtractor implements Extractor {
  private final WordLists lists;

  /**
   * @param lists the word lists
   */
  public NameExtractor(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public List<Name> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    List<Words> paragraphs = Words.of(article);
    Scanner scanner = new Scanner(lists, new Evidence(paragraphs));
    List<Candidate> candidates = new ArrayList<>();
    paragraphs.forEach(words -> candidates.addAll(scanner.scan(words)));
    NameBook book = new NameBook(lists, candidates);
    Headings headings = new Headings(lists, book);
    List<Name> names = new ArrayList<>();
    for (Candidate candidate : candidates) {
      book.find(candidate.text())
          .ifPresent(
              entry -> names.add(name(article, candidate.words(), candidate.range(), entry)));
    }
    for (Words words : paragraphs) {
      headings.find(words).forEach((range, entry) -> names.add(name(article, words, range, entry)));
    }
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  private static Name name(AnalyzedArticle article, Words words, Span range, NameBook.Entry entry) {
    Span span = words.span(range.start(), range.end());
    int sentence = words.at(range.start()).sentence();
    return new Name(
        new Locus(article.article().id(), span, sentence), entry.category(), entry.canonical());
  }

  @Override
  public List<Example> examples() {
    return NameExamples.ALL;
  }

  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    Name name = (Name) mention;
    String kind = name.category().name().toLowerCase(Locale.ROOT);
    String words = article.at(name.span()).replace('\n', ' ');
    return words.equals(name.canonical())
        ? kind + ": " + words
        : "%s: %s = %s".formatted(kind, words, name.canonical());
  }
}
