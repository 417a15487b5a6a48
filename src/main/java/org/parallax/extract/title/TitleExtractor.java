package org.parallax.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.lexicon.Offices.Sort;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Reference;
import org.parallax.mention.Title;
import org.parallax.text.Span;

/**
 * Finds offices, ranks, functions and professions that are given to persons: before the name,
 * behind it, or said of it. Needs the names.
 */
public final class TitleExtractor implements Extractor {
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "then", "former", "current", "now", "later");

  private final OfficeFinder offices;
  private final Bearers bearers;

  /**
   * @param lists the word lists
   */
  public TitleExtractor(WordLists lists) {
    this.offices = new OfficeFinder(lists);
    this.bearers = new Bearers(lists);
  }

  @Override
  public List<Title> extract(Reading reading) {
    List<Title> titles = new ArrayList<>();
    for (NamedWords paragraph : NamedWords.of(reading)) {
      List<OfficePhrase> phrases = offices.find(paragraph);
      int at = 0;
      while (at < phrases.size()) {
        int end = chainEnd(paragraph, phrases, at);
        titles.addAll(chain(reading.article(), paragraph, phrases.subList(at, end)));
        at = end;
      }
    }
    return titles;
  }

  /** The number after the last of the offices that are listed together: "founder and head". */
  private static int chainEnd(NamedWords paragraph, List<OfficePhrase> phrases, int from) {
    int end = from + 1;
    while (end < phrases.size()
        && isListed(paragraph.words(), phrases.get(end - 1), phrases.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isListed(Words words, OfficePhrase a, OfficePhrase b) {
    int from = a.range().end();
    int to = b.range().start();
    if (to - from > 3 || to < from) {
      return false;
    }
    boolean rising =
        !words.isCapital(a.core().start())
            && words.isCapital(b.core().start())
            && !words.at(b.core().start()).isAcronym();
    if (to == from) {
      return true;
    }
    for (int i = from; i < to; i++) {
      String lower = words.lower(i);
      if (!lower.equals("and") && !lower.equals(",") && !lower.equals("/") && !isArticle(lower)) {
        return false;
      }
    }
    return !rising;
  }

  private static boolean isArticle(String lower) {
    return ARTICLES.contains(lower);
  }

  private List<Title> chain(
      AnalyzedArticle article, NamedWords paragraph, List<OfficePhrase> phrases) {
    OfficePhrase first = phrases.get(0);
    OfficePhrase last = phrases.get(phrases.size() - 1);
    Optional<Reference> person =
        bearers
            .behind(paragraph, last.range())
            .or(() -> bearers.before(paragraph, first.range()))
            .or(() -> bearers.behindComma(paragraph, last.range()));
    return phrases.stream()
        .filter(phrase -> person.isPresent() || standsAlone(paragraph.words(), phrase))
        .map(phrase -> title(article, paragraph, phrase, phrase.of().or(last::of), person))
        .toList();
  }

  /** Whether the words mean an office even without its bearer, which "head" and "chief" may not. */
  private static boolean standsAlone(Words words, OfficePhrase phrase) {
    return phrase.office().sort() == Sort.OFFICE
        && (phrase.core().length() > 1 || isMarked(words, phrase.core().start()));
  }

  /** Whether the word has a capital that the start of a sentence does not account for. */
  private static boolean isMarked(Words words, int at) {
    return words.isCapital(at) && !words.at(at).opens();
  }

  private static Title title(
      AnalyzedArticle article,
      NamedWords paragraph,
      OfficePhrase phrase,
      Optional<String> of,
      Optional<Reference> person) {
    Words words = paragraph.words();
    Span span = words.span(phrase.range().start(), phrase.range().end());
    Locus locus =
        new Locus(article.article().id(), span, words.at(phrase.range().start()).sentence());
    return new Title(locus, words.join(phrase.core().start(), phrase.core().end()), of, person);
  }

  @Override
  public List<Example> examples() {
    return TitleExamples.ALL;
  }

  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    Title title = (Title) mention;
    return article.at(title.span()).replace('\n', ' ')
        + ": "
        + title.office()
        + title.of().map(of -> " of " + of).orElse("")
        + title.person().map(person -> ", " + person.name()).orElse("");
  }
}
