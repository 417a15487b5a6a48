package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Shelf;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Opened;
import org.parallax.workspace.file.Saved;
import org.parallax.workspace.file.WorkspaceFile;

/** Brings articles and workspaces into the session and writes them back. */
final class FileDesk {
  private final ReviewSession session;
  private final Jobs jobs;
  private final Keeping keeping;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<FileTrace> seen = Optional.empty();

  FileDesk(ReviewSession session, Jobs jobs, Keeping keeping, Notices notices) {
    this.session = session;
    this.jobs = jobs;
    this.keeping = keeping;
    this.notices = notices;
    session.workspaceProperty().addListener((all, before, now) -> keep(now));
  }

  /** The file of the workspace, once it has one. */
  ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /**
   * Whether somebody else has written the file of the workspace since it was read or saved here.
   */
  boolean isChangedElsewhere() {
    Optional<FileTrace> now = file.get().flatMap(FileTrace::of);
    return now.isPresent() && !now.equals(seen);
  }

  private void belongsTo(Optional<Path> other) {
    seen = other.flatMap(FileTrace::of);
    file.set(other);
  }

  private void keep(Workspace now) {
    if (session.unsavedProperty().get() && isWorthKeeping(now)) {
      keeping.edited(now, file.get());
    } else {
      keeping.clean();
    }
  }

  /** Nobody wants an empty comparison back. */
  static boolean isWorthKeeping(Workspace workspace) {
    return !workspace.sameWork(Workspace.empty());
  }

  /** Whether {@code path} is called like a workspace file. */
  static boolean isWorkspace(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith("." + WorkspaceFile.EXTENSION);
  }

  /** Adds the articles of files and folders; what can't be read is said, the rest is added. */
  void add(List<Path> paths) {
    if (!paths.isEmpty()) {
      jobs.start(
          progress -> Importers.standard().read(whole(paths)),
          new Outcome<>(this::added, why -> notices.say(broke(why))));
    }
  }

  /** Whole paths: a file that is read again is known by where it lies. */
  static List<Path> whole(List<Path> paths) {
    return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  private void added(List<Imported> all) {
    Reading reading = Reading.of(all);
    notices.say(reading.sentences());
    List<Article> read = reading.articles();
    Shelf before = session.workspace().shelf();
    long again = read.stream().filter(each -> before.older(each).isPresent()).count();
    List<ArticleId> open = before.open().stream().map(Article::id).toList();
    long same = read.stream().map(Article::id).filter(open::contains).count();
    if (same < read.size()) {
      session.apply(Messages.text("edit.add", read.size() - same), now -> now.withNewest(read));
    }
    if (again + same > 0) {
      notices.done(Messages.text("files.known", again, same));
    }
  }

  /**
   * Opens a workspace file in the place of what is open.
   *
   * @param refuse is told when it can't be read
   */
  void open(Path path, Consumer<Opened.Refused> refuse) {
    read(
        path,
        read -> {
          show(read.workspace(), Optional.of(read.file()));
          read.warnings().forEach(notices::say);
        },
        refuse);
  }

  /**
   * Opens the backup of a workspace file in the place of what is open. It counts as unsaved and has
   * no file, so that saving asks for one and leaves the backup as it is.
   */
  void openBackup(Path backup) {
    read(
        backup,
        read -> {
          restore(read.workspace(), Optional.empty());
          read.warnings().forEach(notices::say);
        },
        refused -> notices.say(refused.reason()));
  }

  private void read(Path path, Consumer<Opened.Read> show, Consumer<Opened.Refused> refuse) {
    jobs.start(
        progress -> new WorkspaceFile().open(path),
        new Outcome<>(
            opened -> {
              if (opened instanceof Opened.Read read) {
                show.accept(read);
              } else if (opened instanceof Opened.Refused refused) {
                refuse.accept(refused);
              }
            },
            why -> notices.say(broke(why))));
  }

  /**
   * Shows {@code workspace} in the place of what is open; it counts as saved. Without a file it
   * keeps the text size. Unsaved work that was left comes back at the next start.
   */
  void show(Workspace workspace, Optional<Path> from) {
    keeping.close();
    belongsTo(from);
    int size = session.workspace().view().textSize();
    session.open(from.isPresent() ? workspace : workspace.with(workspace.view().sized(size)));
  }

  /** Throws away the unsaved work that is open. */
  void giveUp() {
    keeping.clean();
  }

  /** Runs {@code then}, on any thread, once a copy of the unsaved work lies on the disk. */
  void whenKept(Runnable then) {
    keeping.whenWritten(then);
  }

  /** Brings back work that was never saved; unsaved work it takes the place of stays kept. */
  void restore(Workspace workspace, Optional<Path> from) {
    keeping.close();
    belongsTo(from);
    session.restore(workspace);
  }

  /**
   * Writes the workspace to {@code target}, which is its file from then on.
   *
   * @param then runs once it is on the disk
   */
  void save(Path target, Runnable then) {
    Workspace now = session.workspace();
    jobs.start(
        progress -> new WorkspaceFile().save(now, target),
        new Outcome<>(saved -> written(saved, now, then), why -> notices.say(broke(why))));
  }

  private void written(Saved saved, Workspace what, Runnable then) {
    if (saved instanceof Saved.Failed failed) {
      notices.say(failed.reason());
      return;
    }
    belongsTo(Optional.of(saved.file()));
    session.saved(what);
    keep(session.workspace());
    then.run();
  }

  private static String broke(Throwable why) {
    return Messages.text("files.broke", String.valueOf(why.getMessage()));
  }
}
