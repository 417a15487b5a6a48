package org.parallax.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

class SearchTest {
  @Test
  void findsWordsWhateverTheirCaseAndTheSpaceBetween() {
    String text = "The Prime\nMinister met the prime minister.";
    assertThat(Search.hits(text, "prime  minister"))
        .extracting(span -> span.in(text))
        .containsExactly("Prime\nMinister", "prime minister");
  }

  @Test
  void takesSignsAsTheyAre() {
    assertThat(Search.hits("Up 5.5 per cent, not 535.", "5.5")).containsExactly(new Span(3, 6));
  }

  @Test
  void findsNothingForABlankQuery() {
    assertThat(Search.hits("Some words.", "  ")).isEmpty();
  }
}
