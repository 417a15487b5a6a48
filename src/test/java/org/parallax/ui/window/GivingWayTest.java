package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivingWayTest {
  private final List<String> small = new ArrayList<>();
  private final GivingWay bar =
      new GivingWay(
          () -> 1000 - 100.0 * small.size(),
          List.of(is -> set("counts", is), is -> set("views", is), is -> set("words", is)));

  private void set(String part, boolean is) {
    small.remove(part);
    if (is) {
      small.add(part);
    }
  }

  @Test
  void takesAsFewStepsAsThereIsNeedFor() {
    bar.fit(1000);
    assertThat(small).isEmpty();
    bar.fit(850);
    assertThat(small).containsExactly("counts", "views");
    bar.fit(500);
    assertThat(small).containsExactly("counts", "views", "words");
    bar.fit(900);
    assertThat(small).containsExactly("counts");
  }
}
