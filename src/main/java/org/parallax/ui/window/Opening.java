package org.parallax.ui.window;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.importing.Importers;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Opened;
import org.parallax.workspace.file.WorkspaceFile;

/**
 * What the window shows first.
 *
 * @param workspace the workspace
 * @param file its file, where it has one
 * @param sentences what a person should know of the reading
 * @param refusal a workspace that could not be read
 * @param refused how many of the files asked for could not be read, that workspace among them
 */
record Opening(
    Workspace workspace,
    Optional<Path> file,
    List<String> sentences,
    Optional<Opened.Refused> refusal,
    int refused) {
  Opening {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads the files asked for, else what was open last, else the sample.
   *
   * @param last a workspace file
   */
  static Opening of(List<Path> files, Optional<String> last) {
    return files.isEmpty() ? lastOrSample(last) : of(files);
  }

  private static Opening lastOrSample(Optional<String> last) {
    return last.flatMap(Opening::path)
        .filter(Files::exists)
        .map(file -> of(List.of(file)))
        .orElseGet(
            () -> new Opening(Sample.open(), Optional.empty(), List.of(), Optional.empty(), 0));
  }

  /** Settings may come from another system, where other names can be paths. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Opening of(List<Path> files) {
    List<String> sentences = new ArrayList<>();
    Workspace workspace = Workspace.empty();
    Optional<Path> own = Optional.empty();
    Optional<Opened.Refused> refusal = Optional.empty();
    int refused = 0;
    for (Path file : files.stream().filter(FileDesk::isWorkspace).limit(1).toList()) {
      Opened opened = new WorkspaceFile().open(file);
      if (opened instanceof Opened.Read read) {
        workspace = read.workspace();
        own = Optional.of(file);
        sentences.addAll(read.warnings());
      } else if (opened instanceof Opened.Refused no) {
        refusal = Optional.of(no);
        refused++;
      }
    }
    List<Path> articles = files.stream().filter(file -> !FileDesk.isWorkspace(file)).toList();
    if (!articles.isEmpty()) {
      Reading reading = Reading.of(Importers.standard().read(FileDesk.whole(articles)));
      workspace = workspace.withNewest(reading.articles());
      sentences.addAll(reading.sentences());
      refused += reading.refused();
    }
    return new Opening(workspace, own, sentences, refusal, refused);
  }
}
