package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.export.Hostile.WORDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

class JsonNotesTest {
  private static JsonNode json(Notes notes) throws IOException {
    return new JsonMapper().readTree(Export.bytes(notes, ExportFormat.JSON));
  }

  @Test
  void holdsWhatWasSaidOfWhat() throws IOException {
    Workspace tagged =
        Examples.workspace(Examples.RIVER, Examples.COAST)
            .annotated(
                new Target.Fresh(Examples.houses("q1")),
                said -> said.tagged(Examples.ERROR),
                Examples.NOON);
    Analysis analysis = Examples.analysis(tagged.articles(), Examples.houses("q1"));
    JsonNode root = json(Notes.of(tagged, analysis));
    assertThat(root.at("/format").asText()).isEqualTo("parallax-notes");
    assertThat(root.at("/version").asInt()).isEqualTo(1);
    assertThat(root.at("/articles/1/id").asText()).isEqualTo("coast");
    assertThat(root.at("/codebook/0/id").asText()).isEqualTo("error");
    assertThat(root.at("/notes/0").toString())
        .isEqualTo(
            """
            {"id":"q1","kind":"quantity","verdict":"differ","topic":"houses lost",\
            "reason":"The numbers can't both be right.","state":"open","severity":"none",\
            "tags":["error"],"coder":"ada","created":"2026-03-01T12:00:00Z",\
            "modified":"2026-03-01T12:00:00Z","readings":[\
            {"article":"river","value":"40 houses","quote":"40 houses","before":"The flood took ",\
            "after":" in Aldmoor.","start":15,"end":24},\
            {"article":"coast","value":"55 houses","quote":"55 houses",\
            "before":"Officials in Aldmoor count ","after":" lost to the flood on Sunday.",\
            "start":27,"end":36}]}\
            """);
    assertThat(root.at("/lost")).isEmpty();
  }

  @Test
  void everyWordComesBackExactly() throws IOException {
    JsonNode root = json(Hostile.notes());
    List<String> notes = root.at("/notes").findValuesAsText("note");
    assertThat(notes).isEqualTo(WORDS);
  }

  @Test
  void noCharacterIsLeftThatTurnsTheWritingRound() {
    byte[] bytes = Export.bytes(Hostile.notes(), ExportFormat.JSON);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("\\u202egnp.exe\\u202c", "half \\ud83d pair")
        .doesNotContain("\u202e", "\u2066", "\u2028");
  }
}
