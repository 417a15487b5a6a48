package org.parallax.finding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.align.Comparison;
import org.parallax.align.Origins;
import org.parallax.align.Texts;
import org.parallax.align.passage.LineReader;
import org.parallax.align.passage.Witness;
import org.parallax.analysis.StandardExtractors;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Mention;
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
    Witness witness = read(text);
    Quantity number = witness.mentions(Quantity.class).findFirst().orElseThrow();
    Comparison comparison = new Comparison(List.of(witness), List.of(), new Origins(List.of()));
    assertThat(QuantityTopic.of(comparison, List.of(number))).isEqualTo(topic);
  }

  private static Witness read(String text) {
    AnalyzedArticle article = Texts.english().read(Texts.article("a", text));
    List<Mention> found = new ArrayList<>();
    for (Extractor extractor : StandardExtractors.all()) {
      found.addAll(extractor.extract(new Reading(article, found)));
      found.sort(Comparator.comparing(Mention::span));
    }
    return LineReader.witness(article, found);
  }
}
