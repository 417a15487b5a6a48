package org.parallax.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Recovery;
import org.parallax.workspace.file.Recovery.Unsaved;

/** Brings back work that an earlier run of the program left unsaved. */
final class RecoveryDesk {
  private final ReviewSession session;
  private final Path folder;
  private final Jobs jobs;
  private final Clock clock;
  private final FileDesk desk;
  private final FileCommands files;
  private final Notices notices;

  /**
   * @param files asks what becomes of unsaved work before other work takes its place
   */
  RecoveryDesk(
      ReviewSession session,
      Equipment equipment,
      FileDesk desk,
      FileCommands files,
      Notices notices) {
    this.session = session;
    this.folder = equipment.folders().recovery();
    this.jobs = equipment.jobs();
    this.clock = equipment.clock();
    this.desk = desk;
    this.files = files;
    this.notices = notices;
  }

  /**
   * Looks for such work in the background; the newest is opened, the others are offered.
   *
   * @param asked whether a person asked for what is open: then all are offered
   */
  void look(boolean asked) {
    if (Files.isDirectory(folder)) {
      jobs.start(
          progress -> new Recovery(folder).find(),
          new Outcome<>(found -> found(found, asked), why -> {}));
    }
  }

  private void found(Recovery.Found found, boolean asked) {
    notices.say(found.problems());
    List<Unsaved> work =
        found.work().stream()
            .filter(this::isWorthIt)
            .sorted(Comparator.comparing(Unsaved::written).reversed())
            .toList();
    if (work.isEmpty()) {
      return;
    }
    boolean free = !asked && !session.unsavedProperty().get();
    if (free) {
      bringBack(work.get(0));
    }
    work.stream().skip(free ? 1 : 0).forEach(this::offer);
  }

  private boolean isWorthIt(Unsaved work) {
    boolean worth = FileDesk.isWorthKeeping(work.workspace());
    if (!worth) {
      discard(work);
    }
    return worth;
  }

  private void bringBack(Unsaved work) {
    Workspace before = session.workspace();
    Optional<Path> file = desk.fileProperty().get();
    open(work);
    Runnable withdraw =
        notices.offer(
            Messages.text("recovery.back", words(work)),
            Messages.text("recovery.discard"),
            () -> {
              giveUp(work);
              desk.show(before, file);
            });
    once(now -> !now.sameWork(work.workspace()), withdraw);
  }

  /** Nothing is asked, since it can be taken back. */
  private void giveUp(Unsaved work) {
    discard(work);
    desk.giveUp();
    notices.offer(
        Messages.text("recovery.discarded", words(work)),
        Messages.text("recovery.take-back"),
        () -> files.leave(() -> desk.restore(work.workspace(), work.file())));
  }

  private void offer(Unsaved work) {
    notices.offer(
        Messages.text("recovery.more", words(work)),
        Messages.text("recovery.open"),
        () -> files.leave(() -> open(work)));
  }

  private void open(Unsaved work) {
    desk.restore(work.workspace(), work.file());
    desk.whenKept(() -> discard(work));
  }

  /** The first time that the open work is {@code such}, runs {@code then}. */
  private void once(Predicate<Workspace> such, Runnable then) {
    session
        .workspaceProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Workspace> all, Workspace before, Workspace now) {
                if (such.test(now)) {
                  all.removeListener(this);
                  then.run();
                }
              }
            });
  }

  private void discard(Unsaved work) {
    try {
      new Recovery(folder).discard(work);
    } catch (IOException e) {
      notices.sayLater(Messages.text("recovery.stays", work.copy()));
    }
  }

  /** Which work it is: its name and file, how much there is of it, and how old it is. */
  private String words(Unsaved work) {
    Workspace left = work.workspace();
    String title = left.title().isBlank() ? Messages.text("toolbar.untitled") : left.title();
    String in =
        work.file().map(file -> Messages.text("recovery.in", file.getFileName())).orElse("");
    long notes = left.annotations().stream().filter(Annotation::isTelling).count();
    return Messages.text(
        "recovery.work", title, in, left.articles().size(), notes, age(work.written()));
  }

  private String age(Instant written) {
    Duration age = Duration.between(written, clock.instant());
    return age.toHours() < 48
        ? age.toMinutes() < 90
            ? Messages.text("recovery.minutes", Math.max(1, age.toMinutes()))
            : Messages.text("recovery.hours", age.toHours())
        : Messages.text("recovery.days", age.toDays());
  }
}
