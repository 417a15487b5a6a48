package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.parallax.mention.Title;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/** Finds quotations in all styles of marks, and who speaks them. Needs the names. */
public final class QuoteExtractor implements Extractor {
  private final WordLists lists;
  private final Grammar grammar;
  private final Attributor attributor;
  private final Indirect indirect;

  /**
   * @param lists the word lists
   */
  public QuoteExtractor(WordLists lists) {
    this.lists = lists;
    this.grammar = new Grammar(lists);
    this.attributor = new Attributor(grammar);
    this.indirect = new Indirect(grammar);
  }

  @Override
  public List<Quote> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    QuoteMarks marks = new QuoteMarks(article.article().text().value());
    Speakers speakers = new Speakers(lists, grammar, reading.found(Title.class).toList());
    List<Quote> found = new ArrayList<>();
    boolean open = false;
    for (NamedWords paragraph : NamedWords.of(reading)) {
      Span extent = extent(paragraph.words());
      Paragraph whole = new Paragraph(extent, paragraph.words().role());
      List<Quoted> quotes = marks.find(whole, open);
      open = marks.leavesOpen(whole, quotes);
      Speech speech = new Speech(paragraph, quotes, grammar);
      found.addAll(quotes(article, speech, utterances(speech), speakers));
      attributor
          .introduced(speech)
          .flatMap(Attribution::speaker)
          .ifPresent(range -> speakers.resolve(speech, range));
    }
    return found;
  }

  private static Span extent(Words words) {
    return words.size() == 0 ? new Span(0, 0) : words.span(0, words.size());
  }

  /** What is said in a paragraph, in the order of the text. */
  private List<Utterance> utterances(Speech speech) {
    List<Utterance> utterances = new ArrayList<>(indirect.find(speech));
    for (int q = 0; q < speech.quotes().size(); q++) {
      Quoted quoted = speech.quotes().get(q);
      Optional<Attribution> attribution =
          quoted.continues() ? attributor.transcript(speech, q) : attributor.find(speech, q);
      boolean continues = quoted.continues() || opensSentence(speech, q);
      utterances.add(new Utterance(quoted.span(), Manner.DIRECT, attribution, continues));
    }
    utterances.sort(Comparator.comparing(Utterance::span));
    return utterances;
  }

  private static List<Quote> quotes(
      AnalyzedArticle article, Speech speech, List<Utterance> utterances, Speakers speakers) {
    List<Quote> quotes = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Optional<Reference> last = speakers.last();
      Optional<Reference> speaker =
          utterance
              .attribution()
              .flatMap(Attribution::speaker)
              .map(range -> speakers.resolve(speech, range));
      if (utterance.attribution().isEmpty() && utterance.continues()) {
        speaker = last;
      }
      Optional<Reference> cue =
          utterance
              .attribution()
              .flatMap(Attribution::cue)
              .map(range -> reference(speech.words(), range));
      Words words = speech.words();
      int sentence = words.at(words.indexAt(utterance.span().start())).sentence();
      Locus at = new Locus(article.article().id(), utterance.span(), sentence);
      quotes.add(new Quote(at, utterance.manner(), cue, speaker));
    }
    return quotes;
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
    return (quote.manner() == Manner.REPORTED ? "reported: " : "")
        + article.at(quote.span()).replace('\n', ' ')
        + quote.cue().map(cue -> " " + cue.name()).orElse("")
        + quote.speaker().map(speaker -> " " + speaker.name()).orElse("");
  }
}
