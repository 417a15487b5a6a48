package org.parallax.align.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class VerbatimTest {
  private static final Article ONE =
      article("one", "At dawn, the ferry left the harbour with 40 people aboard. Nobody spoke.");
  private static final Article TWO =
      article("two", "Witnesses say the ferry left the HARBOUR with 40 people aboard; it sank.");
  private static final Article THREE = article("three", "The harbour was quiet.");

  private final Verbatim verbatim = Verbatim.of(List.of(ONE, TWO, THREE));

  @Test
  void aRunIsAsLongAsBothHaveItWhateverItsCaseAndMarks() {
    assertThat(verbatim.between(ONE.id(), TWO.id()))
        .singleElement()
        .satisfies(
            run -> {
              assertThat(ONE.at(run.a().span()))
                  .isEqualTo("the ferry left the harbour with 40 people aboard");
              assertThat(TWO.at(run.b().span()))
                  .isEqualTo("the ferry left the HARBOUR with 40 people aboard");
              assertThat(run.words()).isEqualTo(9);
            });
  }

  @Test
  void askedTheOtherWayRoundTheFirstIsStillTheFirst() {
    Verbatim.Run run = verbatim.between(TWO.id(), ONE.id()).get(0);
    assertThat(run.a().article()).isEqualTo(TWO.id());
    assertThat(TWO.at(run.a().span())).startsWith("the ferry");
  }

  @Test
  void theShareIsOfTheWordsOfTheShorter() {
    assertThat(verbatim.share(ONE.id(), TWO.id())).isCloseTo(9 / 13.0, Offset.offset(1e-9));
    assertThat(verbatim.share(TWO.id(), ONE.id())).isCloseTo(9 / 13.0, Offset.offset(1e-9));
  }

  @Test
  void fewerThanFiveWordsAreNoRun() {
    assertThat(verbatim.between(ONE.id(), THREE.id())).isEmpty();
    assertThat(verbatim.share(ONE.id(), THREE.id())).isZero();
  }

  @Test
  void anArticleThatWasNotComparedSharesNothing() {
    Article other = article("other", ONE.text().value());
    assertThat(verbatim.between(ONE.id(), other.id())).isEmpty();
    assertThat(verbatim.share(other.id(), ONE.id())).isZero();
  }

  @Test
  void oneTextRepeatedInItselfIsCountedOnce() {
    String line = "We will not give up this valley. ";
    Article twice = article("twice", line + line);
    Article once = article("once", line);
    Verbatim both = Verbatim.of(List.of(twice, once));
    assertThat(both.between(twice.id(), once.id())).hasSize(1);
    assertThat(both.share(twice.id(), once.id())).isEqualTo(1);
  }

  @Test
  void longCopiesTakeNoLongTime() {
    String words =
        IntStream.range(0, 20_000).mapToObj(i -> "w" + i % 9_000).collect(Collectors.joining(" "));
    Article a = article("a", words);
    Article b = article("b", words);
    assertThat(Verbatim.of(List.of(a, b)).share(a.id(), b.id())).isEqualTo(1);
  }

  private static Article article(String name, String text) {
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(ArticleId.of(name, text), source, new TextBody(text, List.of(whole)));
  }
}
