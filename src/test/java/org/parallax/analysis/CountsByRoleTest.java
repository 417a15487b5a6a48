package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;

/** Numbers that two reports word otherwise, and that are of one thing by their role alone. */
class CountsByRoleTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 3);

  /** What all reports tell alike, so that they are of one event. */
  private static final String DERBY =
      """
      Torvik Rovers won the Fjord Cup in Lindal on Sunday.
      The coach of Torvik Rovers, Arne Solli, thanked the fans in Lindal.
      """;

  @Test
  void aCountWithoutItsNounIsOfWhatItsVerbTells() {
    assertThat(
            differing(
                "Police said 58 arrests had been made around the ground.",
                "Thirty-one were nicked and a dozen flares went off."))
        .containsExactly("58 | Thirty-one");
  }

  @Test
  void peopleAreCountedInAnyWords() {
    assertThat(
            differing(
                "The flood drove some 700 residents out of their homes.",
                "More than 1,500 neighbors were told to leave when the dyke gave way."))
        .containsExactly("700 | 1,500");
  }

  @Test
  void aDelayIsADelay() {
    assertThat(
            differing(
                "The kick-off was put back by 15 minutes because of snow.",
                "It all began 45 minutes late."))
        .containsExactly("15 minutes | 45 minutes");
  }

  @Test
  void aPartIsNoCountOfTheWhole() {
    assertThat(
            differing(
                "Police said 58 arrests had been made around the ground.",
                "Five of those arrested are minors."))
        .isEmpty();
    assertThat(
            differing(
                "Nineteen people were hurt in the stands.",
                "Police took away the flares. Seven police officers were hurt."))
        .isEmpty();
  }

  @Test
  void aNumberOfAnotherYearIsNotOfTheEvent() {
    assertThat(
            differing(
                "Police said 58 arrests had been made around the ground.",
                "At the final of 2019, 112 people were arrested."))
        .isEmpty();
  }

  @Test
  void aPreliminaryCountDoesNotContradictTheLastOne() {
    assertThat(
            differing(
                "The members of Torvik Rovers backed the sale of the ground by 71 percent.",
                "The members of Torvik Rovers backed the sale of the ground; the preliminary count"
                    + " of the members had pointed to 74 percent."))
        .isEmpty();
  }

  @Test
  void aTollThatIsSaidToHaveRisenIsALaterCount() {
    assertThat(
            differing(
                "Nine people are dead and 31 were hurt when the stand gave way.",
                "The number of the dead rose to 12 in the evening, as of the last bulletin."))
        .isEmpty();
    assertThat(
            differing(
                "Nine people are dead and 31 were hurt when the stand gave way.",
                "Twelve were killed in the stand."))
        .containsExactly("Nine | Twelve");
  }

  @Test
  void partsOfOneTotalAreHeldAgainstEachOther() {
    assertThat(
            differing(
                "The results of 41 of the 905 polling stations have been annulled.",
                "In 14 of the 905 polling places the vote was struck out."))
        .containsExactly("41 | 14");
  }

  @Test
  void allOfATotalIsHeldAgainstAPartOfIt() {
    assertThat(
            differing(
                "The steward pleaded guilty to three of the seven charges.",
                "The steward has pleaded guilty to all seven charges."))
        .containsExactly("three | seven");
  }

  @Test
  void oneSideCountsACrowdOnce() {
    assertThat(
            differing(
                "Police put the number of participants at 4,000; the alliance spoke of 11,000.",
                "Just 2,500 people turned up for the parade, the police counted."))
        .containsExactly("4,000 | 2,500");
  }

  @Test
  void theLargestCountOfOneNounIsOne() {
    assertThat(
            differing(
                "Some 1,200 stewards are now in Lindal, 300 of them on horses.",
                "The cup has drawn an army of 2,100 stewards."))
        .containsExactly("1,200 | 2,100");
  }

  @Test
  void aNumberAskedForIsNotTheOneGiven() {
    assertThat(
            differing(
                "The ringleader was sentenced to four years in prison.",
                "The prosecutor had asked for nine years in prison."))
        .isEmpty();
  }

  @Test
  void whereAReportGivesSeveralNoneIsChosen() {
    assertThat(
            differing(
                "Police made 58 arrests at the ground. There were 20 arrests at the station.",
                "Thirty-one were nicked and a dozen flares went off."))
        .isEmpty();
  }

  private static List<String> differing(String... endings) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < endings.length; i++) {
      articles.add(Texts.dated("report-" + i, PUBLISHED, DERBY + endings[i]));
    }
    return ANALYZER.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() == Kind.QUANTITY)
        .filter(finding -> finding.verdict() == Verdict.DIFFER)
        .map(CountsByRoleTest::labels)
        .toList();
  }

  private static String labels(Finding finding) {
    return finding.sides().stream().map(Side::label).collect(Collectors.joining(" | "));
  }
}
