package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacesTest {
  @Test
  void readsInTheBestSerifThereIs() {
    assertThat(Faces.reading(Optional.empty(), Set.of("Georgia", "Liberation Serif")::contains))
        .isEqualTo("Georgia");
  }

  @Test
  void readsInTheFaceThatComesWithTheProgram() {
    Faces.load();
    assertThat(Faces.reading(Optional.empty())).isEqualTo("PT Serif");
  }

  @Test
  void readsInTheChosenFaceOnlyWhereItIsInstalled() {
    assertThat(Faces.reading(Optional.of("Charter"), Set.of("Georgia", "Charter")::contains))
        .isEqualTo("Charter");
    assertThat(Faces.reading(Optional.of("Charter"), Set.of("Georgia")::contains))
        .isEqualTo("Georgia");
  }
}
