package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  /** Three lines of ten units; the last has the room below the paragraph. */
  private final Lines lines =
      new Lines(
          List.of(new Lines.Line(0, 0), new Lines.Line(10, 25), new Lines.Line(20, 50)), 30, 85);

  @Test
  void theMiddleOfALineIsTheMiddleOfItsUnits() {
    assertThat(lines.unitAt(37.5)).isEqualTo(15);
    assertThat(lines.yAt(15)).isEqualTo(37.5);
  }

  @Test
  void glidesWithoutAJump() {
    double last = lines.unitAt(0);
    for (double y = 0; y <= 85; y += 0.5) {
      double unit = lines.unitAt(y);
      assertThat(unit - last).isBetween(0.0, 0.21);
      assertThat(lines.yAt(unit)).isEqualTo(y, org.assertj.core.data.Offset.offset(1e-6));
      last = unit;
    }
  }

  @Test
  void knowsTheLineOfAUnit() {
    assertThat(lines.lineTop(9)).isEqualTo(0);
    assertThat(lines.lineTop(10)).isEqualTo(25);
    assertThat(lines.lineTop(30)).isEqualTo(50);
  }

  @Test
  void staysInsideTheParagraph() {
    assertThat(lines.unitAt(-5)).isEqualTo(0);
    assertThat(lines.unitAt(500)).isEqualTo(30);
  }
}
