package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Publication;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.DateRange;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * Finds times and resolves them: against the publication where the article tells it, else against
 * the days it names itself.
 */
public final class DateExtractor implements Extractor {
  private final Times times = new Times();

  @Override
  public List<Moment> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    Optional<LocalDate> published = article.article().source().publication().map(Publication::date);
    List<Moment> found = new ArrayList<>();
    Optional<LocalDate> told = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      told = find(article, new Scene(new TaggedAtoms(article, sentence), published, told), found);
    }
    return found;
  }

  /** Adds the times of a sentence, and gives the last day told so far. */
  private Optional<LocalDate> find(AnalyzedArticle article, Scene opening, List<Moment> found) {
    Scene scene = opening;
    int at = 0;
    while (at < scene.atoms().size()) {
      Optional<Found> read = times.read(scene, at);
      if (read.isEmpty()) {
        at++;
        continue;
      }
      found.add(moment(article, scene, read.get()));
      if (read.get().isDay()) {
        scene = new Scene(scene.words(), scene.published(), read.get().days().map(DateRange::from));
      }
      at = Math.max(at + 1, read.get().to());
    }
    return scene.told();
  }

  private static Moment moment(AnalyzedArticle article, Scene scene, Found found) {
    Span whole = scene.atoms().span(found.from(), found.to());
    Atom last = scene.atoms().get(found.to() - 1);
    Span span =
        last.key().endsWith("'s") && last.isWord()
            ? new Span(whole.start(), whole.end() - 2)
            : whole;
    Locus at = new Locus(article.article().id(), span, scene.words().sentence());
    return new Moment(at, found.type(), found.timex(), found.days());
  }

  @Override
  public List<Example> examples() {
    return DateExamples.ALL;
  }

  /** The words, "=", type and value, and in brackets the days meant where they aren't the value. */
  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    if (!(mention instanceof Moment moment)) {
      throw new IllegalArgumentException("Mention %s: not a time".formatted(mention));
    }
    String words = article.at(moment.span()).replaceAll("\\s+", " ");
    String type = moment.type().name().toLowerCase(Locale.ROOT);
    String days = moment.days().map(range -> days(moment.timex(), range)).orElse("");
    return words + " = " + type + " " + moment.timex() + days;
  }

  private static String days(String timex, DateRange range) {
    return timex.equals(range.from().toString()) && range.from().equals(range.to())
        ? ""
        : " (" + range.from() + " to " + range.to() + ")";
  }
}
