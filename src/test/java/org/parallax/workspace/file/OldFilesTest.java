package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files that were written once are opened for ever: these are never changed. */
class OldFilesTest {
  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(OldFilesTest.class.getResource(name), name).toURI());
  }

  @Test
  void opensVersion1() throws URISyntaxException {
    Path file = resource("version-1.parallax");
    assertThat(new WorkspaceFile().open(file))
        .isEqualTo(new Opened.Read(file, Full.WORKSPACE, List.of()));
  }
}
