package org.parallax.ui.window;

import java.time.Clock;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.job.AnalysisKeeper;
import org.parallax.ui.session.ReviewSession;

/** What works behind a window: files, recovery copies, the analysis, and what is said of them. */
final class Backstage {
  private final ReviewSession session;
  private final Overlay overlay = new Overlay();
  private final Notices notices = new Notices();
  private final Keeping keeping;
  private final AnalysisKeeper keeper;
  private final FileDesk desk;
  private final RecoveryDesk recovery;
  private final FileCommands files;
  private final ExportDesk export;

  Backstage(ReviewSession session, Equipment equipment, Chooser chooser) {
    this.session = session;
    Clock clock = equipment.clock();
    keeping = new Keeping(equipment, notices::sayLater);
    keeper = new AnalysisKeeper(session, equipment.jobs(), equipment.engine(), clock);
    desk = new FileDesk(session, equipment.jobs(), keeping, notices);
    files = new FileCommands(session, desk, chooser, overlay, notices);
    recovery = new RecoveryDesk(session, equipment, desk, files, notices);
    export = new ExportDesk(session, equipment.jobs(), chooser, notices);
  }

  ReviewSession session() {
    return session;
  }

  /** The layer that lies over the window. */
  Overlay overlay() {
    return overlay;
  }

  /** The sentences under the tool bar. */
  Notices notices() {
    return notices;
  }

  AnalysisKeeper keeper() {
    return keeper;
  }

  FileDesk desk() {
    return desk;
  }

  RecoveryDesk recovery() {
    return recovery;
  }

  FileCommands files() {
    return files;
  }

  ExportDesk export() {
    return export;
  }

  /** Ends what is under way; a copy of unsaved work stays. */
  void close() {
    keeper.cancel();
    keeping.close();
  }
}
