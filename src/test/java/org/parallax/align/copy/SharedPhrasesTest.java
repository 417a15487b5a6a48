package org.parallax.align.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Comparison;
import org.parallax.align.Origins;
import org.parallax.align.Pairing;
import org.parallax.align.Texts;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Witness;

class SharedPhrasesTest {
  private static final List<String> ANSWERS =
      List.of(
          "The ferry was sold to pay off gambling debts.",
          "The owners sold the ferry because of their gambling debts.",
          "The ferry was sold after a row over wages.",
          "A row over wages ended with the ferry being sold.");

  /** The groups, each as the phrases in it with a bar between. */
  private static List<String> shared(List<String> texts) {
    List<Witness> witnesses =
        IntStream.range(0, texts.size())
            .mapToObj(i -> Texts.witness("text" + i, texts.get(i) + "\n"))
            .toList();
    List<Pairing> pairings = List.of(Pairing.of(witnesses.get(0), witnesses.get(1)));
    Comparison comparison = new Comparison(witnesses, pairings, new Origins(List.of()));
    return SharedPhrases.of(comparison).stream()
        .map(group -> words(comparison, group))
        .sorted()
        .toList();
  }

  private static String words(Comparison comparison, List<Passage> group) {
    return group.stream()
        .map(passage -> comparison.witness(passage.article()).text().at(passage.span()))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void groupsWhatSomeSayAndLeavesOutWhatAllAreAbout() {
    assertThat(shared(ANSWERS))
        .containsExactly("gambling debts | gambling debts", "row | row", "wages | wages");
  }

  @Test
  void findsNothingInTwoTexts() {
    assertThat(shared(ANSWERS.subList(0, 2))).isEmpty();
  }

  @Test
  void findsNothingWhereOneTextIsAReport() {
    List<String> texts = new ArrayList<>(ANSWERS);
    texts.add("It rained. ".repeat(12).strip());
    assertThat(shared(texts)).isEmpty();
  }
}
