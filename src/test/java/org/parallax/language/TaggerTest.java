package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** The tagger adds up the model's weights by itself: it must come to what OpenNLP comes to. */
class TaggerTest {
  private static final POSModel MODEL = model();

  // With a beam of one: with more, OpenNLP's own cache mixes up the readings it follows.
  private static final Tagger OURS = new Tagger(MODEL, 1);
  private static final POSTaggerME THEIRS =
      new POSTaggerME(
          new POSModel(
              "en", (MaxentModel) MODEL.getArtifact("pos.model"), 1, Map.of(), MODEL.getFactory()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop",
        "The ferry sank .",
        "A a a a a , 1,250 of them - weighing 3.5 tonnes - left Port Said on Feb. 3 .",
        "“ We can not say ” , Dr. Amara Osei told reporters in Accra on Tuesday ,",
        "Nearly half the 40-odd trucks that the ministry 's drivers took north have n't come back",
        "MARKETS : zinc down 2 % ; copper , lead steady ( see page 4 )",
        "é中文 🙂 x9-QQ7 ???"
      })
  void tagsAsOpenNlpDoes(String sentence) {
    String[] words = WhitespaceTokenizer.INSTANCE.tokenize(sentence);
    List<String> expected = Arrays.stream(THEIRS.tag(words)).map(TaggerTest::first).toList();
    assertThat(OURS.tag(Stream.of(words).map(TaggerTest::token).toList()))
        .extracting(Tag::name)
        .isEqualTo(expected);
  }

  private static String first(String outcome) {
    return outcome.replaceFirst("\\+.*", "");
  }

  private static Token token(String form) {
    return new Token(new Span(0, form.length()), form);
  }

  private static POSModel model() {
    try (InputStream in =
        TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
