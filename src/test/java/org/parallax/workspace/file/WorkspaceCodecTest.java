package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Examples;
import org.parallax.workspace.State;
import org.parallax.workspace.Workspace;

class WorkspaceCodecTest {
  private final WorkspaceCodec codec = new WorkspaceCodec();

  private Content decode(String json) {
    return codec.decode(json.getBytes(StandardCharsets.UTF_8));
  }

  private String encoded(Workspace workspace) {
    return new String(codec.encode(workspace), StandardCharsets.UTF_8);
  }

  private Workspace decoded(String json) {
    return ((Content.Intact) decode(json)).workspace();
  }

  @Test
  void everythingThatCanBeSetComesBack() {
    assertThat(decoded(encoded(Full.WORKSPACE))).isEqualTo(Full.WORKSPACE);
    assertThat(decoded(encoded(Workspace.empty()))).isEqualTo(Workspace.empty());
  }

  @Test
  void movedWordsComeBackAmongTheOtherCorrectionsAsTheyWereMade() {
    List<Anchored> words = Full.WORKSPACE.annotations().get(0).readings();
    Correction moved = new Correction.Moved(words.get(0), words.get(1));
    Correction back = new Correction.Moved(words.get(1), words.get(0));
    Correction apart = new Correction.Apart(words.get(1), words.get(0));
    Workspace all = Full.WORKSPACE.with(moved).with(back).with(apart).with(moved);
    assertThat(decoded(encoded(all)).review().corrections()).isEqualTo(all.review().corrections());
    assertThat(decoded(encoded(Full.WORKSPACE.with(moved)).replace("\"moved\"", "\"other\"")))
        .as("to a program that does not know them")
        .isEqualTo(Full.WORKSPACE);
  }

  @Test
  void theBytesDependOnNothingButTheWorkspace() {
    Locale before = Locale.getDefault();
    byte[] bytes = codec.encode(Full.WORKSPACE);
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(new WorkspaceCodec().encode(Full.WORKSPACE)).isEqualTo(bytes);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(encoded(Full.WORKSPACE)).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void anyCharacterThatCanBeTypedComesBack() {
    Random random = new Random(7);
    String strange =
        IntStream.range(0, 5_000)
            .mapToObj(i -> String.valueOf((char) random.nextInt(0x10000)))
            .collect(Collectors.joining());
    Workspace noted =
        Examples.workspace(Examples.RIVER)
            .marked(
                Examples.RIVER.id(),
                Examples.span(Examples.RIVER, "flood"),
                Assessment.NONE.noted(strange + "\ud800"),
                Examples.NOON);
    assertThat(decoded(encoded(noted))).isEqualTo(noted);
  }

  @Test
  void aFileCutAnywhereIsDamagedAndSaysSo() {
    byte[] whole = encoded(Full.WORKSPACE).strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 40; length < whole.length; length += 7) {
      assertThat(codec.decode(Arrays.copyOf(whole, length)))
          .isInstanceOfSatisfying(
              Content.Broken.class,
              broken ->
                  assertThat(broken.complaint()).startsWith("is damaged: it ends in the middle"));
    }
  }

  @Test
  void fieldsOfALaterProgramOfTheSameVersionAreIgnored() {
    String json = encoded(Full.WORKSPACE).replaceAll("\\{\n", "{\n\"later\" : [{\"x\":1}],\n");
    assertThat(decoded(json)).isEqualTo(Full.WORKSPACE);
  }

  @Test
  void aWordThatIsNotKnownIsReadAsTheCommonOneWithAWarning() {
    String json = encoded(Full.WORKSPACE).replace("unresolvable", "haunted");
    Content.Intact intact = (Content.Intact) decode(json);
    assertThat(intact.workspace().annotations().get(0).assessment().state()).isEqualTo(State.OPEN);
    assertThat(intact.warnings())
        .containsExactly("The state \"haunted\" is not known and was taken for \"open\".");
  }

  @Test
  void aTagThatTheCodebookDoesNotListIsAddedToIt() {
    String json = encoded(Full.WORKSPACE).replace("\"id\" : \"error\"", "\"id\" : \"err\"");
    Content.Intact intact = (Content.Intact) decode(json);
    assertThat(intact.workspace().codebook().tag(Examples.ERROR)).isPresent();
    assertThat(intact.warnings())
        .containsExactly("Tag \"error\" was not in the codebook and was added.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\0\0\0\0"})
  void nothingAtAllIsEmpty(String content) {
    assertThat(decode(content))
        .isInstanceOfSatisfying(
            Content.Broken.class, broken -> assertThat(broken.complaint()).isEqualTo("is empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river rose.",
        "[1,2]",
        "3",
        "{}",
        "{\"format\":\"parallax-comparison\",\"version\":1}",
        "PK\u0003\u0004",
        "{\"format\":{\"deep\":1}}"
      })
  void somethingElseIsNotAWorkspace(String content) {
    assertThat(decode(content))
        .isInstanceOfSatisfying(
            Content.Broken.class,
            broken -> assertThat(broken.complaint()).isEqualTo("is not a Parallax workspace"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "99999999999", "7.0"})
  void aNewerFileIsNotGuessedAt(String version) {
    String newer =
        "{\"shape\":[{\"of\":\"things to come\"}],\"version\":%s,\"format\":\"parallax-workspace\"}"
            .formatted(version);
    assertThat(decode(newer))
        .isInstanceOfSatisfying(
            Content.Broken.class,
            broken -> {
              assertThat(broken.complaint())
                  .isEqualTo(
                      "was written by a newer Parallax (file version %s, this one reads up to 1)",
                      version.replace(".0", ""));
              assertThat(broken.hasOlder()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "text" :              | "words" :          | The text of article
          "start" : 0,          | "start" : -4,      | Span -4..
          "end" : 5,            | "end" : 9999,      | must follow
          "start" : 0,          | "start" : "x",     | "workspace.articles[0].paragraphs[0].start"
          "created" : "2026     | "created" : "yore  | The time of creation
          "published" : "2026   | "published" : "MMX | A publication time
          "id" : 2,             | "id" : 1,          | Two annotations have the same id
          "key" : 2,            | "key" : 1,         | must differ in id and key
          "version" : 1,        | "version" : 0,     | its version is missing
          "review" :            | "revue" :          | The review is missing
          "readings" :          | "tidings" :        | must have at least one reading
          "apart" :             | "afar" :           | What a correction does is missing
          """)
  void aPartThatCannotBeIsNamed(String part, String broken, String complaint) {
    String json = encoded(Full.WORKSPACE);
    assertThat(json).contains(part);
    assertThat(decode(json.replace(part, broken)))
        .isInstanceOfSatisfying(
            Content.Broken.class,
            content ->
                assertThat(content.complaint()).startsWith("is damaged: ").contains(complaint));
  }

  @Test
  void noDamageMakesItThrow() {
    byte[] whole = codec.encode(Full.WORKSPACE);
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = whole.clone();
      for (int hit = 0; hit <= random.nextInt(4); hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(codec.decode(damaged)).isNotNull();
    }
  }
}
