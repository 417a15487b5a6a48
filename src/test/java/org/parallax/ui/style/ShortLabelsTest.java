package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortLabelsTest {
  private static final int ROOM = 26;

  @Test
  void showsWhatTellsLongReadingsApart() {
    assertThat(
            ShortLabels.of(
                List.of("Joint Commission on River Law", "Joint Commission on Trade"), ROOM))
        .containsExactly("… Commission on River Law", "… Commission on Trade");
  }

  @Test
  void leavesAWordOfAReadingThatIsCutShort() {
    assertThat(
            ShortLabels.of(
                List.of(
                    "Office for Harbours and Canals", "Office for Harbours and Canals in Delta"),
                ROOM))
        .containsExactly("… and Canals", "… and Canals in Delta");
  }

  @Test
  void cutsAllThatIsSharedWhereTheRestIsStillTooLong() {
    assertThat(
            ShortLabels.of(
                List.of(
                    "It will rain on the hills and in the valleys of the north",
                    "It will rain on the coast and in the valleys of the south"),
                ROOM))
        .containsExactly(
            "… hills and in the valleys of the north", "… coast and in the valleys of the south");
  }

  @Test
  void showsShortReadingsWhole() {
    assertThat(ShortLabels.of(List.of("about 30 boats", "about 40 boats"), ROOM))
        .containsExactly("about 30 boats", "about 40 boats");
  }

  @Test
  void showsLongReadingsWholeThatBeginOtherwise() {
    List<String> labels = List.of("the harbour master of Delta", "a spokeswoman for the harbour");
    assertThat(ShortLabels.of(labels, ROOM)).isEqualTo(labels);
  }
}
