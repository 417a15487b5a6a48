package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.workspace.Severity;
import org.parallax.workspace.State;

class WordsTest {
  static Stream<Enum<?>> constants() {
    return Stream.of(Kind.values(), Verdict.values(), State.values(), Severity.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantHasWords(Enum<?> constant) {
    assertThat(Words.of(constant)).isNotBlank();
  }

  @Test
  void countsReadAsAPersonWouldSayThem() {
    assertThat(Words.of("counts", 0, 0)).isEqualTo("no notes on no sources");
    assertThat(Words.of("counts", 1, 2)).isEqualTo("1 note on 2 sources");
    assertThat(Words.of("counts", 1_200, 1)).isEqualTo("1,200 notes on 1 source");
  }
}
