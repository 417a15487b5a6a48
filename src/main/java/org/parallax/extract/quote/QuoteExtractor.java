package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Quote.Manner;
import org.parallax.mention.Reference;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/** Finds quotations in all styles of marks, and who speaks them. Needs the names. */
public final class QuoteExtractor implements Extractor {
  private final WordLists lists;
  private final Attributor attributor;

  /**
   * @param lists the word lists
   */
  public QuoteExtractor(WordLists lists) {
    this.lists = lists;
    this.attributor = new Attributor(new Grammar(lists));
  }

  @Override
  public List<Quote> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    QuoteMarks marks = new QuoteMarks(article.article().text().value());
    Speakers speakers = new Speakers(lists);
    List<Quote> found = new ArrayList<>();
    boolean open = false;
    for (NamedWords paragraph : NamedWords.of(reading)) {
      Span extent = extent(paragraph.words());
      Paragraph whole = new Paragraph(extent, paragraph.words().role());
      List<Quoted> quotes = marks.find(whole, open);
      open = marks.leavesOpen(whole, quotes);
      quotes(article, new Speech(paragraph, quotes), speakers, found);
    }
    return found;
  }

  private static Span extent(Words words) {
    return words.size() == 0 ? new Span(0, 0) : words.span(0, words.size());
  }

  private void quotes(
      AnalyzedArticle article, Speech speech, Speakers speakers, List<Quote> found) {
    Optional<Reference> last = Optional.empty();
    for (int q = 0; q < speech.quotes().size(); q++) {
      Quoted quoted = speech.quotes().get(q);
      Optional<Attribution> attribution =
          quoted.continues() ? Optional.empty() : attributor.find(speech, q);
      Optional<Reference> speaker =
          attribution.flatMap(Attribution::speaker).map(range -> speakers.resolve(speech, range));
      if (attribution.isEmpty() && (quoted.continues() || opensSentence(speech, q))) {
        speaker = last.or(speakers::last);
      }
      last = speaker.isPresent() ? speaker : last;
      Optional<Reference> cue =
          attribution.flatMap(Attribution::cue).map(range -> reference(speech.words(), range));
      int sentence = speech.words().at(speech.range(q).start()).sentence();
      found.add(
          new Quote(
              new Locus(article.article().id(), quoted.span(), sentence),
              Manner.DIRECT,
              cue,
              speaker));
    }
  }

  /** Whether the quotation is a sentence or more of its own. */
  private static boolean opensSentence(Speech speech, int q) {
    int start = speech.range(q).start();
    if (start == 0) {
      return true;
    }
    Words words = speech.words();
    return words.is(start - 1, ".")
        || words.is(start - 1, "!")
        || words.is(start - 1, "?")
        || speech.endBefore(q) == start;
  }

  private static Reference reference(Words words, Span range) {
    return new Reference(
        words.join(range.start(), range.end()), words.span(range.start(), range.end()));
  }

  @Override
  public List<Example> examples() {
    return QuoteExamples.ALL;
  }

  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    Quote quote = (Quote) mention;
    return article.at(quote.span()).replace('\n', ' ')
        + quote.cue().map(cue -> " " + cue.name()).orElse("")
        + quote.speaker().map(speaker -> " " + speaker.name()).orElse("");
  }
}
