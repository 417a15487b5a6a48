package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workspace.file.WorkspaceFile;

class OpeningTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aReportThatChangedTakesThePlaceOfItsOlderTextInTheWorkspace() throws IOException {
    Path report = Files.writeString(folder.resolve("pier.txt"), "The pier was shut at noon.\n");
    Path file = folder.resolve("pier.parallax");
    Opening first = Opening.of(List.of(report), Optional.empty());
    new WorkspaceFile().save(first.workspace(), file);
    Files.writeString(report, "The pier was shut at one.\n");
    Opening again = Opening.of(List.of(file, report), Optional.empty());
    assertThat(again.workspace().articles())
        .extracting(article -> article.text().value())
        .singleElement()
        .asString()
        .contains("at one");
  }
}
