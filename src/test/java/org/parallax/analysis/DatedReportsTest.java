package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;

/** What two reports give of which the days of publication are known, and when it is one thing. */
class DatedReportsTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final LocalDate MONDAY = LocalDate.of(2024, 9, 16);

  private static final String QUARRY =
      "Three men were killed by a rockfall in the quarry of Orlin.";

  @Test
  void whatOneReportRecallsIsNotTheNews() {
    assertThat(quantities(QUARRY, "Nine men were killed by a rockfall in the quarry of Orlin."))
        .containsExactly("Nine | Three");
    assertThat(
            quantities(
                QUARRY, "In 2011 nine men were killed by a rockfall in the quarry of Orlin."))
        .isEmpty();
    assertThat(
            quantities(
                QUARRY, "Since January nine men were killed by rockfalls in the quarry of Orlin."))
        .isEmpty();
    assertThat(
            quantities(
                QUARRY,
                "A rockfall killed nine men in the quarry of Orlin in the spring of" + " 2019."))
        .isEmpty();
  }

  @Test
  void whatBothReportsRecallIsHeldTogether() {
    assertThat(
            quantities(
                "A rockfall killed three men in the quarry of Orlin in June 2011.",
                "Nine men were killed by a rockfall in the quarry of Orlin in June 2011."))
        .containsExactly("Nine | three");
  }

  @Test
  void whatCameTogetherSinceAnOldDayIsNoCountOfThatDay() {
    assertThat(
            quantities(
                "A rockfall killed three men in the quarry of Orlin in 2011.",
                "Since 2011 nine men were killed by rockfalls in the quarry of Orlin."))
        .isEmpty();
  }

  @Test
  void aRecordSinceAnOldDayIsOfTheNews() {
    assertThat(
            quantities(
                QUARRY,
                "The worst rockfall since 1998 has killed nine men in the quarry of Orlin."))
        .containsExactly("Three | nine");
  }

  @Test
  void whatIsAskedForIsNotWhatThereIs() {
    assertThat(
            quantities(
                "The dockers of Orlin get a minimum wage of 870 crowns.",
                "The dockers of Orlin get a minimum wage of 640 crowns."))
        .containsExactly("640 | 870");
    assertThat(
            quantities(
                "The dockers of Orlin get a minimum wage of 870 crowns.",
                "The dockers of Orlin want a minimum wage of 990 crowns."))
        .isEmpty();
  }

  @Test
  void whoHasPowerAgainIsNotWhoLostIt() {
    assertThat(
            quantities(
                "The gale left 9,000 homes in Orlin without power.",
                "Power was back in 4,000 homes in Orlin after the gale."))
        .isEmpty();
  }

  @Test
  void eachReportOfAnotherDayTellsOfItsOwn() {
    String blast = "A gas blast destroyed the mill of Orlin on Monday.";
    assertThat(dates(blast, "A gas blast destroyed the mill of Orlin on Tuesday."))
        .containsExactly("Monday | Tuesday");
    assertThat(dates(blast, "Divers searched the mill of Orlin on Tuesday after the gas blast."))
        .isEmpty();
  }

  @Test
  void aDayAndAYearAreNotOneEvent() {
    assertThat(
            dates(
                "Lightning struck the mill of Orlin on Monday.",
                "Lightning struck the mill of Orlin in 2016."))
        .isEmpty();
  }

  private static List<String> quantities(String a, String b) {
    return differing(Kind.QUANTITY, a, b);
  }

  private static List<String> dates(String a, String b) {
    return differing(Kind.DATE, a, b);
  }

  /** The sides of what differs, of a report of Monday and one of the day after. */
  private static List<String> differing(Kind kind, String a, String b) {
    List<Article> articles =
        List.of(dated("a.txt", a, MONDAY), dated("b.txt", b, MONDAY.plusDays(1)));
    return ANALYZER.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() == kind && finding.verdict() == Verdict.DIFFER)
        .filter(finding -> !finding.judgement().suggestion())
        .map(DatedReportsTest::sides)
        .toList();
  }

  private static String sides(Finding finding) {
    return finding.sides().stream()
        .map(side -> side.label())
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  private static Article dated(String name, String text, LocalDate day) {
    Article article = Texts.article(name, text);
    Source source =
        new Source(name, Source.Credits.NONE, Optional.of(Publication.on(day)), Optional.empty());
    return new Article(article.id(), source, article.text());
  }
}
