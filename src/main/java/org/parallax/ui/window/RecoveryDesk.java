package org.parallax.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
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
  private final Notices notices;

  RecoveryDesk(ReviewSession session, Equipment equipment, FileDesk desk, Notices notices) {
    this.session = session;
    this.folder = equipment.folders().recovery();
    this.jobs = equipment.jobs();
    this.clock = equipment.clock();
    this.desk = desk;
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
    found.problems().forEach(notices::say);
    List<Unsaved> work =
        found.work().stream().sorted(Comparator.comparing(Unsaved::written).reversed()).toList();
    if (work.isEmpty()) {
      return;
    }
    boolean free = !asked && !session.unsavedProperty().get();
    if (free) {
      bringBack(work.get(0));
    }
    work.stream().skip(free ? 1 : 0).forEach(this::offer);
  }

  private void bringBack(Unsaved work) {
    Workspace before = session.workspace();
    Optional<Path> file = desk.fileProperty().get();
    desk.restore(work.workspace(), work.file());
    desk.whenKept(() -> discard(work));
    notices.offer(
        Messages.text("recovery.back", age(work)),
        Messages.text("recovery.discard"),
        () -> {
          discard(work);
          desk.giveUp();
          desk.show(before, file);
        });
  }

  private void offer(Unsaved work) {
    notices.offer(
        Messages.text("recovery.more", age(work)),
        Messages.text("recovery.open"),
        () -> {
          desk.restore(work.workspace(), work.file());
          desk.whenKept(() -> discard(work));
        });
  }

  private void discard(Unsaved work) {
    try {
      new Recovery(folder).discard(work);
    } catch (IOException e) {
      notices.sayLater(Messages.text("recovery.stays", work.copy()));
    }
  }

  private String age(Unsaved work) {
    Duration age = Duration.between(work.written(), clock.instant());
    return age.toHours() < 48
        ? age.toMinutes() < 90
            ? Messages.text("recovery.minutes", Math.max(1, age.toMinutes()))
            : Messages.text("recovery.hours", age.toHours())
        : Messages.text("recovery.days", age.toDays());
  }
}
