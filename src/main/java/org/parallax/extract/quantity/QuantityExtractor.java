package org.parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.numeral.NumeralReader;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.extract.quantity.Hedges.Hedged;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Locus;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.text.Sentence;

/**
 * Finds numbers of things. Runs after the dates and names, whose numbers it leaves alone; a length
 * of time is both a date and a quantity.
 */
public final class QuantityExtractor implements Extractor {
  private final RangeReader ranges = new RangeReader(new NumeralReader());
  private final NumberGuards guards = new NumberGuards();
  private final Hedges hedges = new Hedges();
  private final Changes changes = new Changes();
  private final WordSets nouns = new WordSets("nouns.csv");
  private final NounPhrases phrases = new NounPhrases(nouns);
  private final Counted counted = new Counted(phrases);
  private final Compounds compounds = new Compounds(nouns, phrases);
  private final Ages ages = new Ages();

  @Override
  public List<Quantity> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    Taken taken = Taken.of(reading);
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      find(article, new TaggedAtoms(article, sentence), taken, found);
    }
    return found;
  }

  private void find(AnalyzedArticle article, TaggedAtoms words, Taken taken, List<Quantity> found) {
    Described last = Described.NOTHING;
    int at = 0;
    while (at < words.atoms().size()) {
      Optional<Amount> read = ranges.read(words.atoms(), at);
      if (read.isEmpty()) {
        at++;
        continue;
      }
      Amount amount = ages.aged(words, read.get());
      if (taken.leaves(words.atoms(), amount) && guards.isQuantity(words, amount)) {
        last = last.restated(words.atoms(), described(words, amount, last));
        if (!last.isPronoun(words.atoms())) {
          found.add(quantity(article, words, last));
        }
      }
      at = amount.to();
    }
  }

  private Described described(TaggedAtoms words, Amount read, Described last) {
    Amount amount = compounds.read(words, read);
    Hedged hedged = hedges.of(words.atoms(), amount);
    Optional<NounPhrase> of = counted.of(words, amount, hedged, last);
    boolean things = amount.unit().isEmpty();
    boolean behind = things && of.filter(phrase -> phrase.from() >= amount.to()).isPresent();
    return new Described(amount, hedged, of, changes.of(words.atoms(), amount, hedged, behind));
  }

  private static Quantity quantity(AnalyzedArticle article, TaggedAtoms words, Described found) {
    Amount amount = found.amount();
    Hedge hedge = found.hedged().hedge();
    String unit = amount.unit().map(Unit::code).orElse(Measure.COUNT);
    Measure measure = new Measure(interval(amount, hedge), hedge, found.change(), unit);
    Locus at =
        new Locus(
            article.article().id(),
            words.atoms().span(amount.from(), found.end()),
            words.sentence());
    return new Quantity(at, measure, found.of().map(phrase -> reference(words, phrase)));
  }

  private static Reference reference(TaggedAtoms words, NounPhrase phrase) {
    return new Reference(
        words.text(phrase.from(), phrase.to()), words.atoms().span(phrase.from(), phrase.to()));
  }

  private static Interval interval(Amount amount, Hedge hedge) {
    boolean range = amount.low().compareTo(amount.high()) != 0;
    boolean noHigh = !range && hedge == Hedge.AT_LEAST;
    boolean noLow = !range && hedge == Hedge.AT_MOST;
    return new Interval(
        noLow ? Optional.empty() : Optional.of(amount.low()),
        noHigh ? Optional.empty() : Optional.of(amount.high()));
  }

  @Override
  public List<Example> examples() {
    return QuantityExamples.ALL;
  }

  /** The words, "=", low and high, hedge, change, unit, and in brackets what is counted. */
  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    if (!(mention instanceof Quantity quantity)) {
      throw new IllegalArgumentException("Mention %s: not a quantity".formatted(mention));
    }
    return Description.of(quantity, article.at(quantity.span()));
  }
}
