package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workspace.Workspace;

class WorkspaceFileTest {
  @TempDir Path folder;
  private final WorkspaceFile files = new WorkspaceFile();
  private final Workspace first = Full.WORKSPACE;
  private final Workspace second = first.titled("Second");

  private Path file() {
    return folder.resolve("talks.parallax");
  }

  private Workspace opened(Path file) {
    return ((Opened.Read) files.open(file)).workspace();
  }

  private String refused(Path file) {
    return ((Opened.Refused) files.open(file)).reason();
  }

  private String failed(Path file) {
    return ((Saved.Failed) files.save(second, file)).reason();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void opensWhatWasSavedAndKeepsTheStateBefore() throws IOException {
    assertThat(files.save(first, file())).isEqualTo(new Saved.Done(file()));
    assertThat(files.save(second, file())).isEqualTo(new Saved.Done(file()));
    assertThat(files.open(file())).isEqualTo(new Opened.Read(file(), second, List.of()));
    assertThat(opened(WorkspaceFile.backup(file()))).isEqualTo(first);
    assertThat(names()).containsExactly("talks.parallax", "talks.parallax.bak");
  }

  @Test
  void followsALinkAndKeepsThePermissions() throws IOException {
    Path real = folder.resolve("real.parallax");
    files.save(first, real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(file(), real);
    files.save(second, file());
    assertThat(file()).isSymbolicLink();
    assertThat(opened(real)).isEqualTo(second);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aDamagedFileIsRefusedWithItsBackupAndNeverOverwritten() throws IOException {
    files.save(first, file());
    files.save(second, file());
    byte[] whole = Files.readAllBytes(file());
    try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
      cut.setLength(whole.length / 2);
    }
    byte[] damaged = Files.readAllBytes(file());
    Opened.Refused refused = (Opened.Refused) files.open(file());
    assertThat(refused.reason())
        .startsWith("\"" + file() + "\" is damaged: it ends in the middle (line ")
        .endsWith("; its backup \"talks.parallax.bak\" can be opened instead.");
    assertThat(refused.backup()).contains(WorkspaceFile.backup(file()));
    assertThat(failed(file()))
        .contains("is damaged")
        .endsWith(" and was not overwritten; save under another name.");
    assertThat(file()).hasBinaryContent(damaged);
    assertThat(opened(WorkspaceFile.backup(file()))).isEqualTo(first);
  }

  @Test
  void aNewerFileIsRefusedAndNeverOverwritten() throws IOException {
    String newer = "{\"format\":\"parallax-workspace\",\"version\":2,\"all\":\"new\"}";
    Files.writeString(file(), newer);
    assertThat(refused(file()))
        .isEqualTo(
            "\"%s\" was written by a newer Parallax (file version 2, this one reads up to 1); open it with that one."
                .formatted(file()));
    assertThat(failed(file())).contains("newer Parallax").contains("not overwritten");
    assertThat(file()).hasContent(newer);
  }

  @Test
  void aReportIsNotOverwritten() throws IOException {
    Files.writeString(file(), "The river rose.");
    assertThat(refused(file()))
        .isEqualTo(
            "\"%s\" is not a Parallax workspace; add it as a report instead.".formatted(file()));
    assertThat(failed(file())).contains("not overwritten");
    assertThat(file()).hasContent("The river rose.");
  }

  @Test
  void anEmptyFileIsRefusedAndMayBeOverwritten() throws IOException {
    Files.createFile(file());
    assertThat(refused(file())).contains(" is empty; ");
    assertThat(files.save(first, file())).isEqualTo(new Saved.Done(file()));
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    assertThat(refused(file()))
        .isEqualTo("\"%s\" is not there; it may have been moved or renamed.".formatted(file()));
    assertThat(refused(folder)).contains(" is a folder; ");
  }

  @Test
  void aMissingFileWhoseBackupIsThereNamesIt() throws IOException {
    files.save(first, file());
    files.save(second, file());
    Files.delete(file());
    assertThat(refused(file()))
        .endsWith(" is not there; its backup \"talks.parallax.bak\" can be opened instead.");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
      sparse.setLength(5L << 30);
    }
    assertThat(refused(file())).contains(" is larger than the 128 MB a workspace can have; ");
    assertThat(failed(file())).contains("not overwritten");
  }

  @Test
  void aFolderThatIsGoneOrAFileInTheWayIsNamed() throws IOException {
    Path gone = folder.resolve("gone").resolve("talks.parallax");
    assertThat(failed(gone))
        .isEqualTo(
            "\"%s\" could not be written: the folder \"%s\" is not there. What was there before is untouched; choose another place."
                .formatted(gone, gone.getParent()));
    assertThat(failed(folder)).contains("it is a folder");
  }

  /** It used to look for a free name for ever. */
  @Test
  void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
    Path wall = Files.createFile(folder.resolve("wall"));
    assertThat(failed(wall.resolve("talks.parallax"))).contains("\"" + wall + "\" is not there");
  }
}
