package org.parallax.workspace.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.workspace.Workspace;

/**
 * Opens and saves workspace files. A file holds the texts of its articles, so that nothing is lost
 * when their own files vanish. The state before the last save stays beside it as a backup. Holds no
 * state: safe for several threads.
 */
public final class WorkspaceFile {
  /** What the names of workspace files end with, without the dot. */
  public static final String EXTENSION = "parallax";

  private final WorkspaceCodec codec = new WorkspaceCodec();
  private final AtomicFile writer;

  /** On the real file system. */
  public WorkspaceFile() {
    this(new AtomicFile());
  }

  WorkspaceFile(AtomicFile writer) {
    this.writer = writer;
  }

  /** Where the state before the last save of {@code file} stands, if it was saved twice. */
  public static Path backup(Path file) {
    return file.resolveSibling(file.getFileName() + ".bak");
  }

  /** Reads {@code file}, which is never changed by it. */
  public Opened open(Path file) {
    Content content = read(file);
    if (content instanceof Content.Intact intact) {
      return new Opened.Read(file, paths(file).read(intact.workspace()), intact.warnings());
    }
    Content.Broken broken = (Content.Broken) content;
    Optional<Path> backup =
        Optional.of(backup(file))
            .filter(older -> broken.hasOlder() && read(older) instanceof Content.Intact);
    String wayOut =
        backup
            .map(older -> "its backup \"%s\" can be opened instead".formatted(older.getFileName()))
            .orElse(broken.advice());
    return new Opened.Refused(
        file, "\"%s\" %s; %s.".formatted(file, broken.complaint(), wayOut), backup);
  }

  /**
   * Writes {@code workspace} to {@code file}. What stood there before becomes the backup. A file
   * that this program can't read, be it damaged, newer or of another sort, is not overwritten.
   */
  public Saved save(Workspace workspace, Path file) {
    Optional<String> refusal = refusal(file);
    if (refusal.isPresent()) {
      return new Saved.Failed(file, refusal.get());
    }
    byte[] content = codec.encode(paths(file).written(workspace));
    if (content.length > FileJson.LIMIT) {
      return new Saved.Failed(
          file,
          "\"%s\" was not written: the workspace is larger than %s MB; remove articles from it."
              .formatted(file, FileJson.LIMIT >> 20));
    }
    try {
      writer.write(file, content, backup(file));
      return new Saved.Done(file);
    } catch (IOException | SecurityException e) {
      return new Saved.Failed(file, WriteProblem.sentence(file, e));
    }
  }

  private Optional<String> refusal(Path file) {
    if (!Files.isRegularFile(file) || isEmpty(file)) {
      return Optional.empty();
    }
    return read(file) instanceof Content.Broken broken
        ? Optional.of(
            "\"%s\" %s and was not overwritten; save under another name."
                .formatted(file, broken.complaint()))
        : Optional.empty();
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether {@code file} holds {@code workspace} but for how it is shown. */
  boolean holds(Path file, Workspace workspace) {
    return read(file) instanceof Content.Intact intact
        && intact.workspace().sameWork(paths(file).written(workspace));
  }

  private static ReportPaths paths(Path file) {
    return new ReportPaths(file, Path.of(System.getProperty("user.home", "")));
  }

  /** What stands in {@code file}, with the origins of its articles as they are written there. */
  Content read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return Content.Broken.other("is a folder", "choose a workspace file in it");
      }
      if (Files.notExists(file)) {
        return new Content.Broken("is not there", "it may have been moved or renamed", true);
      }
      if (Files.size(file) > FileJson.LIMIT) {
        return Content.Broken.other(
            "is larger than the %s MB a workspace can have".formatted(FileJson.LIMIT >> 20),
            "choose another file");
      }
      return codec.decode(Files.readAllBytes(file));
    } catch (IOException | SecurityException e) {
      return Content.Broken.other("can't be read", "check that you are allowed to read it");
    }
  }
}
