package org.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Witness;

class PairingTest {
  private static final Witness WIRE =
      Texts.witness(
          "a",
          """
          The ferry Alma ran aground off Kettle Point on Friday.
          Two tugs pulled her free at high water.
          The company has been in trouble with the unions since March.
          """);
  private static final Witness PAPER =
      Texts.witness(
          "b",
          """
          A union leader spoke of a scandal.
          At high water, the ship was pulled free by tugs.
          The Alma had run aground near Kettle Point.
          """);

  @Test
  void alignsSentencesThatShareTheirContentWhateverTheirOrder() {
    assertThat(aligned(WIRE, PAPER))
        .contains(
            "The ferry Alma ran aground off Kettle Point on Friday."
                + " = The Alma had run aground near Kettle Point.",
            "Two tugs pulled her free at high water."
                + " = At high water, the ship was pulled free by tugs.");
  }

  @Test
  void isSymmetric() {
    List<Double> there =
        Pairing.of(WIRE, PAPER).passages().stream().map(Alignment::score).sorted().toList();
    List<Double> back =
        Pairing.of(PAPER, WIRE).passages().stream().map(Alignment::score).sorted().toList();
    assertThat(there).isEqualTo(back);
  }

  @Test
  void leavesSentencesAloneThatShareNothing() {
    Witness other = Texts.witness("c", "The museum opens a show of Flemish still lifes.");
    assertThat(Pairing.of(WIRE, other).passages()).isEmpty();
  }

  private static List<String> aligned(Witness a, Witness b) {
    return Pairing.of(a, b).passages().stream()
        .map(found -> a.text().at(found.a().span()) + " = " + b.text().at(found.b().span()))
        .toList();
  }
}
