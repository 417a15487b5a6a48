package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;

/** Numbers in one role that are of different things: no discrepancy is shown for them. */
class SoleNumbersTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 3);

  /** What both reports tell alike, so that they are of one event. */
  private static final String COMMON =
      """
      A heavy storm struck the port of Karlby on Thursday night.
      Mayor Tove Lindgren of Karlby thanked the helpers from Solvik.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At noon turnout was 27 percent.|Turnout was 58 percent.",
        "Turnout was 54 percent among women.|Turnout was 67 percent among men.",
        "Turnout in the town of Solvik was 44 percent.|Turnout was 58 percent.",
        "Turnout among voters under 25 was 32 percent.|Turnout was 58 percent.",
        "The two mayors spoke for 50 minutes.|The harbour ministers met for two hours.",
        "The skipper was sentenced to five years in prison.|The mate was jailed for two years.",
        "The court fined the shipyard 2 million euros.|A manager paid a penalty of 700,000 euros.",
        "The storm did damage of 4 million euros.|The shipyard wants damages of 9 million euros.",
        "The pilots plan a 24-hour strike.|The strike of the bakers lasts four days.",
        "The swimming pool was closed for six weeks.|The road is closed for two weeks.",
        "The school stayed closed for three days.|The bridge was closed for nine hours.",
        "The trial of the skipper lasted eight days.|The hearing on bail took two days.",
        "The family paid a ransom of 3 million euros.|Police offered a reward of 600,000 euros."
      })
  void aMeasureIsOfItsBearer(String a, String b) {
    assertThat(differing(a, b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm destroyed 14 houses.|The gusts damaged 35 homes.",
        "The flood left 300 people homeless.|Helpers evacuated 700 people.",
        "The shipyard will shed 300 jobs.|A new dock needs 700 jobs.",
        "Nine pilgrims were killed.|Seven fishermen drowned last week in Solvik.",
        "The storm cost 300 homes their power.|Power was restored to 200 homes.",
        "Medics treated 80 people.|Twelve people were hurt.",
        "Some 4,000 people fled.|Soldiers evacuated 1,100 people.",
        "Eight people were admitted to hospital.|Three men admitted setting fire to a shed.",
        "The school has taken in 240 people.|Police arrested 70 people.",
        "The ferry was carrying 310 people.|A coach carrying 80 people was stuck in the snow.",
        "The congress had 250 participants.|Some 600 people took to the streets.",
        "Forty people were hurt.|Eleven people needed treatment in hospital."
      })
  void rolesAreKeptApart(String a, String b) {
    assertThat(differing(a, b)).isEmpty();
  }

  @Test
  void anAgeRangeIsNobodysAge() {
    assertThat(
            differing(
                "The storm hurt campers between the ages of 12 and 16.",
                "The storm hurt campers between the ages of 9 and 14."))
        .isEmpty();
  }

  @Test
  void aTollBesideOneThatIsSaidToHaveRisenHasRisenToo() {
    String early = "The storm killed 120 people and injured 1,100 in Karlby.";
    assertThat(differing(early, "The dead in Karlby have gone up to 150. Injured: 1,400."))
        .isEmpty();
    assertThat(differing(early, "The storm left 150 dead in Karlby. Injured: 1,400."))
        .contains("1,100 | 1,400");
  }

  /** The numbers that are shown as a discrepancy, suggestions left out. */
  private static List<String> differing(String... endings) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < endings.length; i++) {
      articles.add(Texts.dated("report-" + i, PUBLISHED, COMMON + endings[i]));
    }
    return ANALYZER.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() == Kind.QUANTITY)
        .filter(finding -> finding.verdict() == Verdict.DIFFER)
        .filter(finding -> !finding.judgement().suggestion())
        .map(SoleNumbersTest::labels)
        .toList();
  }

  private static String labels(Finding finding) {
    return finding.sides().stream().map(Side::label).collect(Collectors.joining(" | "));
  }
}
