package org.parallax.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Publication;

/** Bad input is one clear sentence that names the file and the reason; the rest is read. */
class BadInputTest {
  @TempDir Path path;

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refusal("a.txt", new byte[0])).endsWith("this file is empty; choose one with text");
  }

  @Test
  void aFileOfWhiteSpaceOrPunctuation() throws IOException {
    assertThat(refusal("a.txt", " \n\t\n".getBytes(UTF_8))).contains("holds no words");
    assertThat(refusal("b.txt", "--- …".getBytes(UTF_8))).contains("holds no words");
  }

  @Test
  void aByteOrderMarkAlone() throws IOException {
    assertThat(refusal("a.txt", "\uFEFF".getBytes(UTF_8))).contains("holds no words");
  }

  @Test
  void randomBytes() throws IOException {
    byte[] content = new byte[4000];
    new Random(7).nextBytes(content);
    assertThat(refusal("a.txt", content)).contains("is not text but data for a program");
  }

  @Test
  void aDocumentUnderATextFilesName() throws IOException {
    assertThat(refusal("a.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(UTF_8)))
        .endsWith("this is a PDF document, not plain text; save the article as plain text first");
  }

  @Test
  void aFileOfFiftyMegabytesIsNotReadToItsEnd() throws IOException {
    Path file = path.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50_000_000);
    }
    assertThat(refused(file)).startsWith(file.toString()).contains("larger than 2 MB");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(path.resolve("a.txt"), "Secret.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    assertThat(refused(file)).contains("you may not read this file");
  }

  @Test
  void aHeaderWithoutText() throws IOException {
    assertThat(refusal("a.md", "---\ntitle: Dam holds\n---\n".getBytes(UTF_8)))
        .contains("holds a header but no text");
  }

  @Test
  void aHeaderThatIsNoYamlIsReadLineByLine() throws IOException {
    Imported.Read read =
        read("a.md", "---\ntitle: \"Dam: holds\noutlet: Valley: Post\n---\nThe dam held.");
    assertThat(read.article().source().credits().outlet()).contains("Valley: Post");
    assertThat(read.article().text().value()).isEqualTo("The dam held.");
    assertThat(read.warnings())
        .singleElement()
        .asString()
        .contains("a.md")
        .contains("not valid YAML");
  }

  @Test
  void aHeaderThatNeverEnds() throws IOException {
    Imported.Read read =
        read("a.md", "---\ntitle: Dam holds\noutlet: Valley Post\n\nThe dam held.\n\nAll is well.");
    assertThat(read.article().source().credits().headline()).contains("Dam holds");
    assertThat(read.article().text().value()).isEqualTo("The dam held.\n\nAll is well.");
    assertThat(read.warnings()).singleElement().asString().contains("does not end");
  }

  @Test
  void aDayThatDoesNotExist() throws IOException {
    Imported.Read read = read("a.md", "---\npublished: 2021-02-30\n---\nThe dam held.");
    assertThat(read.article().source().publication()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("2021-02-30");
  }

  @Test
  void aDateThatIsNone() throws IOException {
    Imported.Read read = read("a.md", "---\ndate: last Tuesday\n---\nThe dam held.");
    assertThat(read.warnings()).singleElement().asString().contains("\"last Tuesday\"");
  }

  @Test
  void aReportInAnotherLanguageIsReadWithAWarning() throws IOException {
    String german =
        "Der Damm hat in der Nacht gehalten, sagte der Bürgermeister am Montag. Etwa vierzig Häuser"
            + " wurden geräumt, die Bewohner schliefen in der Turnhalle der Schule. Am Morgen sank"
            + " das Wasser um zwei Meter, und die Feuerwehr konnte die ersten Keller auspumpen.";
    assertThat(read("a.txt", german).warnings())
        .singleElement()
        .asString()
        .contains("a.txt: does not read like English");
    assertThat(read("b.txt", "大坝昨夜守住了，市长周一说。".repeat(20)).warnings())
        .singleElement()
        .asString()
        .contains("does not read like English");
    String english =
        "The dam held through the night, the mayor said on Monday. About forty houses were cleared,"
            + " and those who live in them slept in the gym of the school. By morning the water had"
            + " fallen by two metres, and the fire brigade could pump out the first cellars.";
    assertThat(read("c.txt", english).warnings()).isEmpty();
  }

  @Test
  void aHeaderWithATimeKeepsItsZone() throws IOException {
    Imported.Read read = read("a.md", "---\npublished: 2021-03-04T23:30:00+09:00\n---\nHeld.");
    assertThat(read.article().source().publication().map(Publication::date).orElseThrow())
        .hasToString("2021-03-04");
  }

  @Test
  void theOthersAreStillRead() throws IOException {
    Files.writeString(path.resolve("a.txt"), "");
    Files.writeString(path.resolve("b.txt"), "The dam held.");
    List<Imported> all = Importers.standard().read(List.of(path));
    assertThat(all).hasSize(2);
    assertThat(all.get(0)).isInstanceOf(Imported.Refused.class);
    assertThat(all.get(1)).isInstanceOf(Imported.Read.class);
  }

  private Imported.Read read(String name, String text) throws IOException {
    return new ReadingFolder(path).read(name, text.getBytes(UTF_8));
  }

  private String refusal(String name, byte[] content) throws IOException {
    String reason = new ReadingFolder(path).refusal(name, content);
    assertThat(reason).startsWith(path.resolve(name) + ": ").doesNotContain("\n");
    return reason;
  }

  private static String refused(Path file) {
    return ((Imported.Refused) Importers.standard().read(file)).reason();
  }

  @Test
  void aWebPageIsNotReadAsItsSource() throws IOException {
    assertThat(refusal("a.html", "<!DOCTYPE html><html><p>The dam held.</p>".getBytes(UTF_8)))
        .contains("this is a web page");
  }

  @Test
  void aWorkspaceIsOpenedNotAdded() throws IOException {
    assertThat(refusal("a.txt", "{\"format\":\"parallax-workspace\"}".getBytes(UTF_8)))
        .endsWith("this is a Parallax workspace, not an article; open it instead");
  }

  @Test
  void aHeaderHoldsTextsAlone() throws IOException {
    Imported.Read read =
        read(
            "a.md", "---\ntitle: \"a\\0b\"\noutlet: {a: b}\nauthor: [Ann, Jo]\n---\nThe dam held.");
    assertThat(read.article().source().credits().headline()).contains("a b");
    assertThat(read.article().source().credits().outlet()).isEmpty();
    assertThat(read.article().source().credits().author()).contains("Ann, Jo");
  }
}
