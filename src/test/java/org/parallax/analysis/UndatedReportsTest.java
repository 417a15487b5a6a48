package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;

/** What the days of reports say of each other when no report tells its own. */
class UndatedReportsTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  @Test
  void lastMonthMayBeTheMonthThatAnotherNames() {
    assertThat(
            dates(
                "President Brandt and Minister Lo had talks about the Orlin dam in December.",
                "Minister Lo sought talks about the Orlin dam with President Brandt last month."))
        .containsExactly("compatible: December | last month");
  }

  @Test
  void lastMonthIsNotTheMonthOfSomethingElse() {
    assertThat(
            dates(
                "The ferry Nora was built in Oslo in December.",
                "Minister Lo sought talks about the Orlin dam with President Brandt last month."))
        .isEmpty();
  }

  @Test
  void nextWeekMayBeAnyWeek() {
    assertThat(
            dates(
                "President Brandt and Minister Lo will talk about the Orlin dam next week.",
                "President Brandt and Minister Lo will talk about the Orlin dam next week."))
        .isEmpty();
  }

  private static List<String> dates(String one, String other) {
    return ANALYZER
        .analyze(List.of(Texts.article("a", one), Texts.article("b", other)), Progress.NONE)
        .findings()
        .stream()
        .filter(finding -> finding.kind() == Kind.DATE && finding.verdict() != Verdict.ONLY)
        .map(UndatedReportsTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    List<String> labels = finding.sides().stream().map(Side::label).toList();
    return finding.verdict().name().toLowerCase(Locale.ROOT) + ": " + String.join(" | ", labels);
  }
}
