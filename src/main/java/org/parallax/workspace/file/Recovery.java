package org.parallax.workspace.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.workspace.Workspace;

/** Finds the work that a program left unsaved when it ended without a word. */
public final class Recovery {
  private static final Pattern COPY = Pattern.compile("recovery-(\\d{1,6})\\.parallax");

  /**
   * Unsaved work.
   *
   * @param copy where it lies
   * @param file the user's file it belongs to, where there was one
   * @param written when the copy was made
   * @param workspace the work
   */
  public record Unsaved(Path copy, Optional<Path> file, Instant written, Workspace workspace) {}

  /**
   * What lies in the folder.
   *
   * @param work the unsaved work, in the order of its numbers
   * @param problems of copies that can't be read and are left as they are, one sentence each
   */
  public record Found(List<Unsaved> work, List<String> problems) {
    public Found {
      work = List.copyOf(work);
      problems = List.copyOf(problems);
    }
  }

  private final Path folder;
  private final WorkspaceFile files = new WorkspaceFile();

  /**
   * @param folder the one that {@link Autosave} writes to
   */
  public Recovery(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks for unsaved work. Copies of programs that still run are not looked at; a copy whose work
   * stands in the user's file already is removed.
   */
  public Found find() {
    List<Unsaved> work = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int number : numbers()) {
      try (Slot slot = Slot.take(folder, number).orElse(null)) {
        if (slot != null) {
          look(slot.copy(), work, problems);
        }
      } catch (IOException e) {
        problems.add("\"%s\" can't be read.".formatted(Slot.copy(folder, number)));
      }
    }
    return new Found(work, problems);
  }

  /**
   * Removes a copy: call it once the work is saved, or kept by a new {@link Autosave}, or given up.
   *
   * @throws IOException if it can't
   */
  public void discard(Unsaved work) throws IOException {
    Files.deleteIfExists(work.copy());
  }

  private void look(Path copy, List<Unsaved> work, List<String> problems) throws IOException {
    Content content = files.read(copy);
    if (content instanceof Content.Intact intact) {
      Unsaved unsaved = unsaved(copy, intact);
      if (isSaved(unsaved)) {
        discard(unsaved);
      } else {
        work.add(unsaved);
      }
    } else if (content instanceof Content.Broken broken) {
      problems.add("The recovery copy \"%s\" %s.".formatted(copy, broken.complaint()));
    }
  }

  private static Unsaved unsaved(Path copy, Content.Intact intact) throws IOException {
    Instant written = Files.getLastModifiedTime(copy).toInstant();
    Optional<String> stamp = intact.recovery().map(FileForm.RecoveryForm::written);
    Optional<String> file = intact.recovery().map(FileForm.RecoveryForm::file);
    return new Unsaved(
        copy,
        file.flatMap(Recovery::path),
        stamp.flatMap(Recovery::instant).orElse(written),
        intact.workspace());
  }

  private boolean isSaved(Unsaved unsaved) {
    return unsaved.file().filter(file -> files.holds(file, unsaved.workspace())).isPresent();
  }

  private List<Integer> numbers() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> COPY.matcher(entry.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> Integer.valueOf(name.group(1)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String iso) {
    try {
      return Optional.of(Instant.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
