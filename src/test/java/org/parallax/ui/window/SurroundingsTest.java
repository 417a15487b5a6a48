package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void withoutADisplayItNamesTheTwoWaysOut() {
    assertThat(Surroundings.obstacle(Map.of("DISPLAY", " "), "Linux", Optional.empty()))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("xvfb-run", "parallax compare"));
  }

  @Test
  void aDesktopOrADisplayIsNoObstacle() {
    assertThat(Surroundings.obstacle(Map.of("DISPLAY", ":0"), "Linux", Optional.empty())).isEmpty();
    assertThat(Surroundings.obstacle(Map.of(), "Linux", Optional.of("Monocle"))).isEmpty();
    assertThat(Surroundings.obstacle(Map.of(), "Windows 11", Optional.empty())).isEmpty();
    assertThat(Surroundings.obstacle(Map.of(), "Mac OS X", Optional.empty())).isEmpty();
  }

  @Test
  void aMissingLibraryOfTheSystemIsNamed() {
    Throwable library =
        new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"));
    assertThat(Surroundings.failure(library)).contains("GTK 3", "parallax compare");
    assertThat(
            Surroundings.failure(
                new UnsupportedOperationException("Unable to load glass GTK library.")))
        .contains("GTK 3");
  }

  @Test
  void aDisplayThatDoesNotAnswerIsNamed() {
    assertThat(Surroundings.failure(new UnsupportedOperationException("Unable to open DISPLAY")))
        .contains("display", "xvfb-run", "parallax compare");
  }
}
