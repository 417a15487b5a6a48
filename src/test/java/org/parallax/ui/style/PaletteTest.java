package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaletteTest {
  /** WCAG 2.2, success criterion 1.4.3, for words; 1.4.11 asks 3:1 of signs. */
  private static final double WORDS = 4.5;

  private static final double SIGNS = 3;

  private static final List<String> GROUNDS = List.of("paper", "panel", "raised");
  private static final List<String> VERDICTS = List.of("differ", "agree", "compatible", "only");

  @TestFactory
  Stream<DynamicTest> wordsCanBeReadOnEveryGround() {
    return each(
        (palette, ground) -> {
          for (String role : List.of("ink", "soft", "faint-text", "accent")) {
            assertContrast(palette, role, palette.color(ground), WORDS);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> readingsCanBeReadOnTheTintOfTheirVerdict() {
    return each(
        (palette, ground) -> {
          for (String verdict : VERDICTS) {
            Color tint = over(palette.color(verdict + "-tint"), palette.color(ground));
            assertContrast(palette, verdict + "-text", palette.color(ground), WORDS);
            assertContrast(palette, verdict + "-text", tint, WORDS);
            assertContrast(palette, "ink", tint, WORDS);
            assertContrast(
                palette,
                "ink",
                over(palette.color(verdict + "-strong"), palette.color(ground)),
                WORDS);
            assertContrast(palette, verdict, tint, SIGNS);
          }
        });
  }

  @Test
  void wordsCanBeReadOnTheAccent() {
    for (ColorScheme scheme : ColorScheme.values()) {
      Palette palette = Palette.of(scheme);
      assertContrast(palette, "on-accent", palette.color("accent"), WORDS);
      for (String ground : GROUNDS) {
        Color tint = over(palette.color("accent-tint"), palette.color(ground));
        assertContrast(palette, "ink", tint, WORDS);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> wordsCanBeReadOnWhatIsTouchedOrChosen() {
    return each(
        (palette, ground) -> {
          Color touched = over(palette.color("hover"), palette.color(ground));
          Color chosen = over(palette.color("accent-tint"), palette.color(ground));
          assertContrast(palette, "ink", touched, WORDS);
          assertContrast(palette, "soft", touched, WORDS);
          assertContrast(palette, "accent", chosen, WORDS);
        });
  }

  @Test
  void theSecondLinesOfChosenRowsAndTheWordsOfHintsCanBeRead() {
    for (ColorScheme scheme : ColorScheme.values()) {
      Palette palette = Palette.of(scheme);
      Color chosen = over(palette.color("accent-tint"), palette.color("paper"));
      assertContrast(palette, "soft", chosen, WORDS);
      assertContrast(palette, "paper", palette.color("ink"), WORDS);
    }
  }

  @Test
  void bothSchemesHaveTheSameRoles() {
    assertThat(Palette.of(ColorScheme.DARK).colors().keySet())
        .containsExactlyElementsOf(Palette.of(ColorScheme.LIGHT).colors().keySet());
  }

  @Test
  void namesARoleThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Palette.of(ColorScheme.LIGHT).color("gold"))
        .withMessageStartingWith("Colour \"gold\": not in the palette, which has [paper, panel,");
  }

  private interface Check {
    void on(Palette palette, String ground);
  }

  private static Stream<DynamicTest> each(Check check) {
    return Stream.of(ColorScheme.values())
        .flatMap(
            scheme ->
                GROUNDS.stream()
                    .map(
                        ground ->
                            DynamicTest.dynamicTest(
                                scheme.key() + " " + ground,
                                () -> check.on(Palette.of(scheme), ground))));
  }

  private static void assertContrast(Palette palette, String role, Color ground, double least) {
    assertThat(contrast(palette.color(role), ground)).as(role).isGreaterThanOrEqualTo(least);
  }

  private static Color over(Color tint, Color ground) {
    return ground.interpolate(
        Color.color(tint.getRed(), tint.getGreen(), tint.getBlue()), tint.getOpacity());
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
