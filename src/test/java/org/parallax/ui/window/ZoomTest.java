package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
  @Test
  void aStepThatFitsExactlyIsTaken() {
    for (int percent = 100; percent <= 200; percent += 5) {
      assertThat(Zoom.step(percent / 100.0)).isEqualTo(percent / 100.0);
      assertThat(Zoom.step((percent + 4.9) / 100)).isEqualTo(percent / 100.0);
    }
  }
}
