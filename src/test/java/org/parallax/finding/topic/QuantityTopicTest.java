package org.parallax.finding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.align.Comparison;
import org.parallax.align.Origins;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Quantity;

class QuantityTopicTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army has 4,000 soldiers near the river.        | soldiers near the river
          About 400 people gathered outside the ministry.    | people gathered outside the ministry
          Some 2,400 posts are to go at the Orlin bank.      | posts are to go
          The Orlin bank made a profit of 12 million euros.  | profit
          Shares in the Orlin bank fell 6.2 percent.         | Shares in the Orlin bank fell
          The kick-off in Orlin was put back by 25 minutes.  | The kick-off in Orlin was put back
          The ferry bill comes to about 410,000 euros.       | the ferry bill comes
          """)
  void aNumberIsOfWhatIsCountedOrElseOfWhatIsMeasured(String text, String topic) {
    Witness witness = Texts.read("a", text);
    Quantity number = witness.mentions(Quantity.class).findFirst().orElseThrow();
    Comparison comparison = new Comparison(List.of(witness), List.of(), new Origins(List.of()));
    assertThat(QuantityTopic.of(comparison, List.of(number))).isEqualTo(topic);
  }
}
