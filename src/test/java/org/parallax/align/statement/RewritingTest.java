package org.parallax.align.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.Pairing;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;

class RewritingTest {
  private static final String SUED = "The harbour board sued the ferry company over the pier.";

  @Test
  void whoDoesItAndToWhomAreExchanged() {
    assertThat(exchanged(SUED, "The ferry company sued the harbour board over the pier."))
        .containsExactly("harbour board | ferry company | sued");
  }

  @Test
  void whatBothDoToEachOtherHasNoDoer() {
    assertThat(
            exchanged(
                "The harbour board met the ferry company over the pier.",
                "The ferry company met the harbour board over the pier."))
        .isEmpty();
  }

  @Test
  void anotherWordIsNoExchange() {
    assertThat(exchanged(SUED, "The harbour board sued the ferry company over the crane."))
        .isEmpty();
    assertThat(exchanged(SUED, "The ferry company sued the harbour police over the pier."))
        .isEmpty();
  }

  @Test
  void aListInAnotherOrderIsNoExchange() {
    assertThat(
            exchanged(
                "The harbour board and the ferry company sued over the pier.",
                "The ferry company and the harbour board sued over the pier."))
        .isEmpty();
  }

  private static List<String> exchanged(String left, String right) {
    Witness a = Texts.read("a", left);
    Witness b = Texts.read("b", right);
    return Rewriting.all(Pairing.of(a, b)).stream()
        .map(
            found ->
                String.join(
                    " | ",
                    a.text().at(found.doer()),
                    b.text().at(found.other()),
                    a.text().at(found.verb())))
        .toList();
  }
}
