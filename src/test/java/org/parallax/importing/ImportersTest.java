package org.parallax.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Publication;
import org.parallax.importing.file.FileNames;

class ImportersTest {
  private static final Importers IMPORTERS = Importers.standard();

  @TempDir Path folder;

  @Test
  void theHeaderWinsOverWhatStandsInTheText() throws IOException {
    Article article =
        read(
            "a.md",
            """
            ---
            title: "Dam holds"
            outlet: Valley Post
            published: 2021-03-04
            ---

            The dam held on Thursday.
            """);
    assertThat(article.source().credits().headline()).contains("Dam holds");
    assertThat(article.source().label()).isEqualTo("Valley Post");
    assertThat(article.source().publication()).contains(Publication.on(LocalDate.of(2021, 3, 4)));
    assertThat(article.text().value()).isEqualTo("The dam held on Thursday.");
  }

  @Test
  void aFolderStandsForTheArticleFilesDirectlyInIt() throws IOException {
    write("b.txt", "Second.");
    write("a.md", "First.");
    write("notes.pdf", "No article.");
    Files.createDirectories(folder.resolve("deeper.txt"));
    assertThat(IMPORTERS.read(List.of(folder)))
        .extracting(imported -> FileNames.name(imported.path()))
        .containsExactly("a.md", "b.txt");
  }

  @Test
  void aFolderWithoutArticlesIsRefused() {
    assertThat(reason(folder)).contains(folder.toString()).contains("holds no article files");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", "Once.");
    assertThat(IMPORTERS.read(List.of(file, folder))).hasSize(1);
  }

  @Test
  void theSameTextUnderTheSameNameGetsANumberWhateverTheOrder() throws IOException {
    Path one = write("one/a.txt", "The same.");
    Path two = write("two/a.txt", "The same.");
    String id = article(IMPORTERS.read(one)).id().value();
    assertThat(ids(List.of(one, two))).containsExactly(id, id + "-2");
    assertThat(ids(List.of(two, one))).containsExactly(id + "-2", id);
  }

  @Test
  void aVanishedFileIsRefusedAndTheOthersAreRead() throws IOException {
    Path file = write("a.txt", "Here.");
    Path gone = folder.resolve("gone.txt");
    List<Imported> all = IMPORTERS.read(List.of(gone, file));
    assertThat(all.get(0)).isInstanceOf(Imported.Refused.class);
    assertThat(all.get(1)).isInstanceOf(Imported.Read.class);
    assertThat(reason(gone))
        .isEqualTo(gone + ": there is no such file; it may have been moved or renamed");
  }

  private Article read(String name, String text) throws IOException {
    return article(IMPORTERS.read(write(name, text)));
  }

  private static Article article(Imported imported) {
    return ((Imported.Read) imported).article();
  }

  private static List<String> ids(List<Path> paths) {
    return IMPORTERS.read(paths).stream().map(read -> article(read).id().value()).toList();
  }

  private static String reason(Path path) {
    return Optional.of(IMPORTERS.read(List.of(path)).get(0))
        .map(Imported.Refused.class::cast)
        .orElseThrow()
        .reason();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
