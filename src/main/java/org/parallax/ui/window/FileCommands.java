package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.dialog.Question;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Opened;
import org.parallax.workspace.file.WorkspaceFile;

/** What the commands of the file menu do. */
final class FileCommands {
  private final ReviewSession session;
  private final FileDesk desk;
  private final Chooser chooser;
  private final Overlay overlay;
  private final Notices notices;

  FileCommands(
      ReviewSession session, FileDesk desk, Chooser chooser, Overlay overlay, Notices notices) {
    this.session = session;
    this.desk = desk;
    this.chooser = chooser;
    this.overlay = overlay;
    this.notices = notices;
  }

  void fill(Actions actions) {
    actions.put(Command.ADD, () -> bring(chooser.articles()));
    actions.put(Command.NEW, () -> leave(() -> desk.show(Workspace.empty(), Optional.empty())));
    actions.put(Command.OPEN, () -> chooser.workspace().ifPresent(this::openLeaving));
    actions.put(Command.SAVE, () -> save(() -> {}));
    actions.put(Command.SAVE_AS, () -> saveAs(() -> {}));
    actions.put(Command.SAMPLE, () -> leave(() -> desk.show(Sample.open(), Optional.empty())));
  }

  /** Adds articles; a workspace among them is opened in the place of what is open. */
  void bring(List<Path> paths) {
    paths.stream().filter(FileDesk::isWorkspace).findFirst().ifPresent(this::openLeaving);
    desk.add(paths.stream().filter(path -> !FileDesk.isWorkspace(path)).toList());
  }

  private void openLeaving(Path workspace) {
    leave(() -> desk.open(workspace, this::refuse));
  }

  /** Says why a workspace file was not opened, and offers its backup where there is one. */
  void refuse(Opened.Refused refused) {
    refused
        .backup()
        .ifPresentOrElse(
            backup ->
                notices.offer(
                    refused.reason(),
                    Messages.text("files.open-backup"),
                    () -> leave(() -> desk.openBackup(backup))),
            () -> notices.say(refused.reason()));
  }

  /** Does {@code go} once unsaved work is saved or left. */
  void leave(Runnable go) {
    if (!session.unsavedProperty().get()) {
      go.run();
      return;
    }
    new Question(
            Messages.text("leave.title"),
            Messages.text("leave.words"),
            List.of(
                new Question.Answer(Messages.text("leave.save"), () -> save(go)),
                new Question.Answer(Messages.text("leave.unsaved"), go),
                new Question.Answer(Messages.text("leave.stay"), () -> {})))
        .ask(overlay);
  }

  private void save(Runnable then) {
    desk.fileProperty().get().ifPresentOrElse(file -> save(file, then), () -> saveAs(then));
  }

  /** What another window, or another person, has written to the file is not lost unasked. */
  private void save(Path file, Runnable then) {
    if (!desk.isChangedElsewhere()) {
      desk.save(file, then);
      return;
    }
    new Question(
            Messages.text("changed.title"),
            Messages.text("changed.words", file.getFileName()),
            List.of(
                new Question.Answer(Messages.text("changed.save-as"), () -> saveAs(then)),
                new Question.Answer(
                    Messages.text("changed.overwrite"), () -> desk.save(file, then)),
                new Question.Answer(Messages.text("leave.stay"), () -> {})))
        .ask(overlay);
  }

  private void saveAs(Runnable then) {
    chooser
        .target(
            fileName(session.workspace(), WorkspaceFile.EXTENSION),
            Messages.text("files.workspaces"))
        .ifPresent(file -> desk.save(file, then));
  }

  /** A file name after the title of the workspace. */
  static String fileName(Workspace workspace, String extension) {
    String title = workspace.title().strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    String stem = title.replaceAll("^-|-$", "");
    return (stem.isEmpty() ? Messages.text("files.name") : stem) + "." + extension;
  }
}
