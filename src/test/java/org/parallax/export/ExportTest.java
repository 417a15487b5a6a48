package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.analysis.Analysis;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Saved;

class ExportTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesUnderEveryLocale(ExportFormat format) throws IOException {
    Path file = folder.resolve("notes." + format.extension());
    byte[] bytes = Export.bytes(Hostile.notes(), format);
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Export.write(Hostile.notes(), format, file)).isEqualTo(new Saved.Done(file));
        assertThat(file).hasBinaryContent(bytes);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notesOfNothingAreWrittenToo(ExportFormat format) {
    assertThat(Export.bytes(Notes.of(Workspace.empty(), Analysis.NONE), format)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noFileTellsWhereTheArticlesLay(ExportFormat format) {
    assertThat(new String(Export.bytes(Hostile.notes(), format), StandardCharsets.UTF_8))
        .doesNotContain("home", "ivy");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndLeftAsItIs() throws IOException {
    Path gone = folder.resolve("gone").resolve("notes.md");
    assertThat(Export.write(Hostile.notes(), ExportFormat.MARKDOWN, gone))
        .isInstanceOfSatisfying(
            Saved.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .startsWith("\"" + gone + "\" could not be written: the folder ")
                    .endsWith("; choose another place."));
    assertThat(Export.write(Hostile.notes(), ExportFormat.MARKDOWN, folder))
        .isInstanceOf(Saved.Failed.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
