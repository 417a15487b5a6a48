package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;

/** Where and when several reports say that one thing happens, and what the finding is called. */
class ScenesTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

  @Test
  void oneVenueOnOneDayIsOneFindingWithAllReports() {
    List<Finding> places =
        found(
                Kind.PLACE,
                "The herring ministers of Varda will meet in Orlin on Wednesday.",
                "The talks of the herring ministers go on on Wednesday between Varda and the fleet"
                    + " in Orlin.",
                "The herring ministers of Varda meet again in Orlin and Lenne on Wednesday and"
                    + " Thursday.",
                "The herring ministers of Varda will talk on Wednesday in Orlin.")
            .toList();
    assertThat(places)
        .extracting(finding -> ScenesTest.told(finding) + " x" + finding.articles().size())
        .containsExactly("agree: Orlin x4");
  }

  @Test
  void listedPlacesHaveTheirDaysInTurn() {
    assertThat(
            found(
                    Kind.PLACE,
                    "The herring ministers of Varda meet in Orlin and Lenne on Wednesday and"
                        + " Thursday.",
                    "The herring ministers of Varda meet in Lenne on Thursday.")
                .map(ScenesTest::told))
        .containsExactly("agree: Lenne");
  }

  @Test
  void todayMayBeToldFromTheDayAfter() {
    assertThat(
            dates(
                report("a", MONDAY.plusDays(1), "A gunman robbed the Orlin savings bank today."),
                report("b", MONDAY.plusDays(1), "A gunman robbed the Orlin savings bank Monday.")))
        .containsExactly("compatible: today | Monday");
    assertThat(
            dates(
                report("a", MONDAY, "A gunman robbed the Orlin savings bank today."),
                report(
                    "b", MONDAY.plusDays(3), "A gunman robbed the Orlin savings bank Thursday.")))
        .containsExactly("differ: today | Thursday");
  }

  @Test
  void theYearInANameIsNoDayOfADeed() {
    assertThat(
            dates(
                report("a", MONDAY, "Ada Brandt will host the Fjord Games of Orlin this year."),
                report("b", MONDAY, "Ada Brandt will host the 2026 Fjord Games of Orlin.")))
        .isEmpty();
  }

  @Test
  void theDayOfAPageIsNoDayOfADeed() {
    assertThat(
            dates(
                report(
                    "a", MONDAY, "For Brandt and Holm Ltd., posted in Orlin Crashes on March 3."),
                report(
                    "b", MONDAY, "For Brandt and Sons Ltd., posted in Orlin Crashes on March 7.")))
        .isEmpty();
  }

  @Test
  void aLongClauseIsCalledByTheThingThatIsOnTheDay() {
    assertThat(
            found(
                    Kind.DATE,
                    "The first round of the Orlin talks will be followed by a meeting with the"
                        + " fleet on Wednesday.",
                    "The first round of the Orlin talks will be followed by a meeting with the"
                        + " captains on Wednesday.")
                .map(Finding::topic))
        .containsExactly("a meeting with the fleet: the day");
  }

  @Test
  void aStormIsCalledAStorm() {
    assertThat(
            found(
                    Kind.NAME,
                    "Hurricane Odetta destroyed the clinic of Orlin on Monday.",
                    "Hurricane Odeta destroyed the clinic of Orlin on Monday.")
                .map(Finding::topic))
        .contains("name of the hurricane");
  }

  @Test
  void quotesThatPartLateAreToldApart() {
    String shared = "“We have asked for the boats and the nets and the ice and the ";
    assertThat(
            found(
                    Kind.QUOTE,
                    shared + "salt for all of Orlin,” said Ada Brandt.",
                    shared + "money of all of Orlin,” said Ada Brandt.")
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .map(ScenesTest::told))
        .containsExactly(
            "differ: … and the salt for all of Orlin | … and the money of all of Orlin");
  }

  private static Article report(String name, LocalDate published, String text) {
    return Texts.dated(name, published, text);
  }

  private static Stream<Finding> found(Kind kind, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(report("report-" + articles.size(), MONDAY, text));
    }
    return found(kind, articles);
  }

  private static Stream<Finding> found(Kind kind, List<Article> articles) {
    return ANALYZER.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() == kind)
        .filter(finding -> finding.verdict() != Verdict.ONLY);
  }

  private static List<String> dates(Article... articles) {
    return found(Kind.DATE, List.of(articles)).map(ScenesTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.sides().stream()
        .map(Side::label)
        .collect(
            Collectors.joining(
                " | ", finding.verdict().name().toLowerCase(Locale.ROOT) + ": ", ""));
  }
}
