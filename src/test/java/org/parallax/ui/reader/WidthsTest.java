package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WidthsTest {
  private static final OptionalDouble FREE = OptionalDouble.empty();

  @Test
  void columnsShareTheRoom() {
    assertThat(Widths.of(List.of(FREE, FREE, FREE), 900, 1)).containsExactly(300, 300, 300);
  }

  @Test
  void columnsStayReadableWhereThereIsNoRoom() {
    assertThat(Widths.of(Collections.nCopies(20, FREE), 1000, 1))
        .hasSize(20)
        .containsOnly(Widths.LEAST);
    assertThat(Widths.of(List.of(FREE, FREE, FREE), 900, 2)).containsOnly(2 * Widths.LEAST);
  }

  @Test
  void aWidthThatWasSetIsKeptAndTheOthersShareTheRest() {
    assertThat(Widths.of(List.of(OptionalDouble.of(400), FREE, FREE), 1000, 1))
        .containsExactly(400, 300, 300);
  }

  @Test
  void noRoomIsLeftOver() {
    assertThat(Widths.of(List.of(FREE, FREE, FREE), 1000, 1)).containsExactly(333, 333, 334);
    assertThat(Widths.of(List.of(OptionalDouble.of(300)), 1000, 1)).containsExactly(1000);
  }

  @Test
  void thereMayBeNoColumn() {
    assertThat(Widths.of(List.of(), 1000, 1)).isEmpty();
  }
}
