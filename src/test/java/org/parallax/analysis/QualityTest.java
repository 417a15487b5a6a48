package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.analysis.GoldScore.Tally;
import org.parallax.language.Lexicon;

/**
 * Measures the engine on the gold collection and fails below the floors of {@code
 * quality-floors.csv}. The figures are printed; what is wrong or missed in the development part
 * goes to {@code target/quality.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
  private static final Path COLLECTION = Path.of("data", "quality");

  private final GoldScore development = new GoldScore();
  private final GoldScore heldOut = new GoldScore();
  private final List<String> wrongOrigins = new ArrayList<>();

  @BeforeAll
  void analyseEveryEvent() throws IOException {
    Analyzer analyzer = Analyzer.standard();
    try (Stream<Path> folders = Files.list(COLLECTION)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        GoldEvent event = GoldEvent.read(folder);
        Analysis analysis = analyzer.analyze(event.articles(), Progress.NONE);
        (event.heldOut() ? heldOut : development).add(event, analysis);
        if (!origins(event, analysis).equals(sorted(event.origins()))) {
          wrongOrigins.add(event.name() + " " + origins(event, analysis));
        }
      }
    }
    Files.write(Path.of("target", "quality.txt"), development.remarks);
    print("development", development);
    print("held-out", heldOut);
  }

  static Stream<List<String>> floors() {
    return Lexicon.read(QualityTest.class, "quality-floors.csv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void staysAboveItsFloor(List<String> floor) {
    GoldScore score = floor.get(0).equals("held-out") ? heldOut : development;
    Tally tally = score.tallies.getOrDefault(floor.get(1) + " " + floor.get(2), new Tally());
    assertThat(tally.precision())
        .as("precision of " + floor)
        .isGreaterThanOrEqualTo(Double.parseDouble(floor.get(3)));
    assertThat(tally.recall())
        .as("recall of " + floor)
        .isGreaterThanOrEqualTo(Double.parseDouble(floor.get(4)));
  }

  @Test
  void tellsWhichReportsShareTheirText() {
    assertThat(wrongOrigins).isEmpty();
  }

  private static List<List<String>> origins(GoldEvent event, Analysis analysis) {
    return sorted(
        analysis.origins().groups().stream()
            .map(
                group ->
                    event.articles().stream()
                        .filter(article -> group.contains(article.id()))
                        .map(article -> article.source().stem())
                        .sorted()
                        .toList())
            .toList());
  }

  private static List<List<String>> sorted(List<List<String>> groups) {
    return groups.stream().sorted((x, y) -> x.toString().compareTo(y.toString())).toList();
  }

  private static void print(String part, GoldScore score) {
    System.out.printf(
        Locale.ROOT, "%-24s %9s %7s %6s %6s%n", part, "precision", "recall", "F1", "gold");
    score.tallies.forEach(
        (name, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %9.2f %7.2f %6.2f %6d%n",
                name.toLowerCase(Locale.ROOT),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.gold));
    for (int i = 10; i >= 0; i--) {
      int[] cell = score.calibration[i];
      if (cell[0] + cell[1] > 0) {
        System.out.printf(
            Locale.ROOT, "confidence %.1f: %d right, %d wrong%n", i / 10.0, cell[0], cell[1]);
      }
    }
  }
}
