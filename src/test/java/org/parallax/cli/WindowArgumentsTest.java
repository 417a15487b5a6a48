package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowArgumentsTest {
  @Test
  void filesAloneNeedNoReaderOfOptions() {
    assertThat(WindowArguments.ofFilesAlone()).contains(WindowArguments.of(List.of()));
    assertThat(WindowArguments.ofFilesAlone("a.txt", "news/b.md"))
        .contains(WindowArguments.of(List.of(Path.of("a.txt"), Path.of("news/b.md"))));
  }

  @Test
  void anOptionOrTheWordOfACommandDoes() {
    assertThat(WindowArguments.ofFilesAlone("--theme", "dark")).isEmpty();
    assertThat(WindowArguments.ofFilesAlone("a.txt", "--view", "ledger")).isEmpty();
    assertThat(WindowArguments.ofFilesAlone("compare", "a.txt")).isEmpty();
    assertThat(WindowArguments.ofFilesAlone("@arguments")).isEmpty();
  }

  @Test
  void whatIsNoPathIsLeftToTheReaderOfOptions() {
    assertThat(WindowArguments.ofFilesAlone("a\0.txt")).isEmpty();
  }
}
