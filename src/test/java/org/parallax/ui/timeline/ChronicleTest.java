package org.parallax.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.mention.DateRange;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Span;
import org.parallax.ui.session.Reviews;
import org.parallax.ui.session.Sources;

class ChronicleTest {
  private static final Article ONE =
      published(
          Reviews.article("one.txt", "The mine closed on 3 May. It had opened in 1950."),
          LocalDate.of(2024, 5, 4));
  private static final Article TWO =
      Reviews.article("two.txt", "It shut on Friday, after two weeks. In May 2024 it was over.");
  private static final Sources SOURCES =
      new Sources(List.of(new Sources.Source(ONE, "One", 0), new Sources.Source(TWO, "Two", 1)));

  private final Chronicle chronicle = new Chronicle(SOURCES, List.of());

  @Test
  void timesStandInTheOrderOfTheCalendarThenThoseWithoutADate() {
    chronicle.enter(
        List.of(
            date(ONE, "3 May", "2024-05-03", day(2024, 5, 3)),
            date(ONE, "1950", "1950", year(1950)),
            untold(TWO, "Friday", "XXXX-WXX-5"),
            date(TWO, "May 2024", "2024-05", month(2024, 5))));
    assertThat(chronicle.rows())
        .extracting(row -> row.when().name())
        .containsExactly("1950", "May 2024", "Fri 3 May 2024", "Sat 4 May 2024", "Friday");
    assertThat(chronicle.told()).isEqualTo(4);
  }

  @Test
  void longGapsAreNamedAndMissingDatesToo() {
    chronicle.enter(
        List.of(date(ONE, "1950", "1950", year(1950)), untold(TWO, "Friday", "XXXX-WXX-5")));
    assertThat(chronicle.rows())
        .extracting(TimelineRow::remark)
        .containsExactly("", "74 years later", "date not told");
  }

  @Test
  void eachSourceKeepsToItsLane() {
    chronicle.enter(List.of(date(TWO, "May 2024", "2024-05", month(2024, 5))));
    TimelineRow month = chronicle.rows().get(0);
    assertThat(month.entries().get(0)).isEmpty();
    assertThat(month.entries().get(1)).containsInstanceOf(Entry.Said.class);
    TimelineRow publication = chronicle.rows().get(1);
    assertThat(publication.entries().get(0)).containsInstanceOf(Entry.Published.class);
  }

  @Test
  void aTimeTakesAsManyLinesAsItsFullestSource() {
    chronicle.enter(
        List.of(
            untold(TWO, "Friday", "XXXX-WXX-5"),
            untold(TWO, "over", "XXXX-WXX-5"),
            untold(ONE, "mine", "XXXX-WXX-5")));
    assertThat(chronicle.rows())
        .filteredOn(row -> row.when().name().equals("Friday"))
        .extracting(TimelineRow::first)
        .containsExactly(true, false);
  }

  @Test
  void aLengthOfTimeHasNoPlace() {
    chronicle.enter(
        List.of(new Moment(at(TWO, "two weeks"), Moment.Type.DURATION, "P2W", Optional.empty())));
    assertThat(chronicle.rows()).hasSize(1);
  }

  private static Mention date(Article article, String words, String timex, DateRange days) {
    return new Moment(at(article, words), Moment.Type.DATE, timex, Optional.of(days));
  }

  private static Mention untold(Article article, String words, String timex) {
    return new Moment(at(article, words), Moment.Type.DATE, timex, Optional.empty());
  }

  private static Locus at(Article article, String words) {
    int start = article.text().value().indexOf(words);
    return new Locus(article.id(), new Span(start, start + words.length()), 0);
  }

  private static DateRange day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new DateRange(date, date);
  }

  private static DateRange month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new DateRange(first, first.plusMonths(1).minusDays(1));
  }

  private static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Article published(Article article, LocalDate day) {
    Source source = article.source();
    return new Article(
        article.id(),
        new Source(
            source.name(), source.credits(), Optional.of(Publication.on(day)), source.origin()),
        article.text());
  }
}
