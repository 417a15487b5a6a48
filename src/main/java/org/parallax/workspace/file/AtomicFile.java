package org.parallax.workspace.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes whole files so that at any moment, a power cut included, the old content or the new one
 * stands under the name, never a part: a new file in the same folder, forced to the disk, takes the
 * name in one step. A power cut can leave a hidden file behind that ends in {@code .part}; nobody
 * needs it.
 */
public final class AtomicFile {
  /** So many files that a crash left behind are passed over. */
  private static final int MOST_LEFTOVERS = 1000;

  private final FileSteps steps;

  /** On the real file system. */
  public AtomicFile() {
    this(FileSteps.DISK);
  }

  AtomicFile(FileSteps steps) {
    this.steps = steps;
  }

  /**
   * Writes {@code content} to {@code target}; a link is followed, and a file that was there keeps
   * its permissions.
   *
   * @throws IOException if it can't; what was there before is untouched
   */
  public void write(Path target, byte[] content) throws IOException {
    replace(target, content, Optional.empty());
  }

  /**
   * Writes {@code content} to {@code target}, and what stood there before to {@code backup}.
   *
   * @throws IOException if it can't; what was there before is untouched
   */
  public void write(Path target, byte[] content, Path backup) throws IOException {
    replace(target, content, Optional.of(backup));
  }

  private void replace(Path target, byte[] content, Optional<Path> backup) throws IOException {
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(target.toString());
    }
    if (backup.isPresent() && Files.exists(place)) {
      put(backup.get().toAbsolutePath(), Files.readAllBytes(place), place);
    }
    put(place, content, place);
  }

  private void put(Path place, byte[] content, Path model) throws IOException {
    Path fresh = free(place);
    try {
      steps.write(fresh, content);
      copyPermissions(model, fresh);
      steps.move(fresh, place);
    } catch (IOException e) {
      discard(fresh, e);
      throw e;
    }
    steps.sync(folder(place));
  }

  private void discard(Path fresh, IOException cause) {
    try {
      steps.delete(fresh);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** A name beside {@code place} that is short enough wherever that of {@code place} is. */
  private static Path free(Path place) throws IOException {
    return IntStream.rangeClosed(1, MOST_LEFTOVERS)
        .mapToObj(n -> place.resolveSibling(".parallax-%s.part".formatted(n)))
        // Not notExists: where the folder is no folder, nothing can be told not to exist.
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow(
            () -> new FileAlreadyExistsException(place + ": too many .part files beside it"));
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    var fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (Files.exists(from) && old != null && fresh != null) {
      fresh.setPermissions(old.readAttributes().permissions());
    }
  }

  private static Path folder(Path place) {
    Path parent = place.getParent();
    return parent == null ? place : parent;
  }
}
