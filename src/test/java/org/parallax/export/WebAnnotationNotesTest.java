package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

class WebAnnotationNotesTest {
  private static final Workspace TAGGED =
      Examples.workspace(Examples.RIVER, Examples.COAST)
          .annotated(
              new Target.Fresh(Examples.houses("q1")),
              said -> said.tagged(Examples.ERROR).noted("Which?"),
              Examples.NOON);

  private static JsonNode json(Notes notes) throws IOException {
    return new JsonMapper().readTree(Export.bytes(notes, ExportFormat.WEB_ANNOTATION));
  }

  @Test
  void aNoteIsAnAnnotationWithATargetForEachReading() throws IOException {
    Analysis analysis = Examples.analysis(TAGGED.articles(), Examples.houses("q1"));
    JsonNode page = json(Notes.of(TAGGED, analysis));
    assertThat(page.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    JsonNode annotation = page.at("/items/0");
    assertThat(annotation.at("/type").asText()).isEqualTo("Annotation");
    assertThat(annotation.at("/motivation").toString())
        .isEqualTo("[\"classifying\",\"commenting\"]");
    assertThat(annotation.at("/creator/name").asText()).isEqualTo("ada");
    assertThat(annotation.at("/created").asText()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(annotation.at("/body/0").toString())
        .isEqualTo(
            "{\"type\":\"TextualBody\",\"value\":\"Error\",\"format\":\"text/plain\",\"purpose\":\"tagging\"}");
    assertThat(annotation.at("/target")).hasSize(2);
    assertThat(annotation.at("/target/1/source").asText()).startsWith("urn:uuid:");
    assertThat(annotation.at("/target/1/selector").toString())
        .isEqualTo(
            """
            [{"type":"TextQuoteSelector","exact":"55 houses","prefix":"Officials in Aldmoor count ",\
            "suffix":" lost to the flood on Sunday."},\
            {"type":"TextPositionSelector","start":27,"end":36}]\
            """);
  }

  @Test
  void aReadingThatLostItsPlaceHasItsQuoteAlone() throws IOException {
    Workspace gone = TAGGED.without(Examples.RIVER.id()).without(Examples.COAST.id());
    JsonNode selectors = json(Notes.of(gone, Analysis.NONE)).at("/items/0/target/0/selector");
    assertThat(selectors.findValuesAsText("type")).containsExactly("TextQuoteSelector");
  }

  @Test
  void nothingIsSaidOfWhatIsNotThere() throws IOException {
    JsonNode page = json(Hostile.notes());
    assertThat(page.findValuesAsText("prefix"))
        .hasSizeLessThan(page.findValuesAsText("exact").size())
        .allSatisfy(prefix -> assertThat(prefix).isNotEmpty());
  }

  @Test
  void anOmissionIsAPlaceWithoutWords() throws IOException {
    Workspace gap =
        Workspace.empty()
            .withArticles(List.of(Examples.RIVER))
            .marked(
                Examples.RIVER.id(), new Span(5, 5), Assessment.NONE.noted("Why?"), Examples.NOON);
    Notes notes = Notes.of(gap, Analysis.NONE);
    assertThat(json(notes).at("/items/0/target/0/selector").toString())
        .isEqualTo("[{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":5}]");
    assertThat(notes.notes().get(0).subject().topic()).startsWith("Left out after “");
    assertThat(notes.notes().get(0).readings().get(0).value()).contains("left out");
  }

  @Test
  void onlyAnAddressOfAPageIsASource() throws IOException {
    assertThat(json(Hostile.notes()).findValuesAsText("source"))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source).startsWith("urn:uuid:"));
  }
}
