package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutTest {
  private static final byte[] PAGE = "<p>Notes</p>".getBytes(StandardCharsets.UTF_8);

  @Test
  void handsThePageToTheViewer() throws IOException {
    List<URI> shown = new ArrayList<>();
    assertThat(new Printout(shown::add).print(PAGE)).startsWith("The page is open");
    assertThat(shown).singleElement().asString().endsWith(".html");
    assertThat(Files.readAllBytes(Path.of(shown.get(0)))).isEqualTo(PAGE);
  }

  @Test
  void saysInOneSentenceThatThereIsNoViewer() {
    Printout none =
        new Printout(
            page -> {
              throw new UnsupportedOperationException("no desktop");
            });
    assertThat(none.print(PAGE))
        .isEqualTo(
            "Nothing on this machine can show or print a page: export the notes as an HTML page"
                + " and print that elsewhere.");
  }
}
