package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipboardTableTest {
  @Test
  void cellsArePartedByTabsAndRowsByLines() {
    assertThat(ClipboardTable.of(List.of(List.of("a", "b"), List.of("c", ""))))
        .isEqualTo("a\tb\nc\t\n");
  }

  @Test
  void aCellStaysOnItsLineAndInItsColumn() {
    assertThat(ClipboardTable.of(List.of(List.of("two\nlines", "a\ttab"))))
        .isEqualTo("two lines\ta tab\n");
  }

  @Test
  void noCellBecomesAFormula() {
    assertThat(ClipboardTable.of(List.of(List.of("=1+1", " @SUM", "+3", "-4", "５=5", "＝1"))))
        .isEqualTo("'=1+1\t'@SUM\t'+3\t'-4\t５=5\t'＝1\n");
  }

  @Test
  void aQuotationMarkAtTheStartSwallowsNoNeighbour() {
    assertThat(ClipboardTable.of(List.of(List.of("\"No,\" he said", "b"))))
        .isEqualTo("\"\"\"No,\"\" he said\"\tb\n");
  }
}
