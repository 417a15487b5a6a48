package org.parallax.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.mention.DateRange;

class DaysTest {
  private static final DateRange CHRISTMAS = days("2021-12-25", "2021-12-25");
  private static final DateRange YEAR = days("2022-01-01", "2022-12-31");

  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void daysAreCountedFromDayToDay() {
    assertThat(Days.gap(CHRISTMAS, days("2022-01-10", "2022-01-10"))).contains("16 days later");
    assertThat(Days.gap(CHRISTMAS, days("2022-01-01", "2022-01-01"))).isEmpty();
  }

  @Test
  void noDaysAreCountedToAYearOrFromIt() {
    assertThat(Days.gap(days("2021-12-01", "2021-12-31"), YEAR)).isEmpty();
    assertThat(Days.gap(days("2021-12-01", "2021-12-01"), YEAR)).isEmpty();
    assertThat(Days.gap(YEAR, days("2023-01-20", "2023-01-20"))).isEmpty();
  }

  @Test
  void yearsAreCountedFromYearToYear() {
    assertThat(Days.gap(YEAR, days("2024-01-01", "2024-12-31"))).contains("2 years later");
    assertThat(Days.gap(YEAR, days("2023-01-01", "2023-12-31"))).isEmpty();
  }

  @Test
  void aYearStandsBeforeItsDays() {
    assertThat(Days.ORDER.compare(YEAR, days("2022-01-01", "2022-01-01"))).isNegative();
    assertThat(Days.ORDER.compare(CHRISTMAS, YEAR)).isNegative();
  }
}
