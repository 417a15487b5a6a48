package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.parallax.cli.PictureSize;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Keymap;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.findings.FindingsPane;
import org.parallax.ui.inspector.InspectorPane;
import org.parallax.ui.job.AnalysisKeeper;
import org.parallax.ui.reader.ColumnsView;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.style.Faces;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Theme;
import org.parallax.workspace.Workspace;

/** The window of one session, put together from its rooms. */
public final class MainWindow {
  private final Stage stage;
  private final ReviewSession session;
  private final SettingsFile file;
  private final Settings settings;
  private final RecoveryDesk recovery;
  private Settings.Frame frame;
  private final Overlay overlay = new Overlay();
  private final Notices notices = new Notices();
  private final Keeping keeping;
  private final AnalysisKeeper keeper;
  private final FileDesk desk;
  private final FileCommands files;
  private final ColumnsView columns;
  private final Views views;
  private final FindingsPane findings;
  private final ThreePanes panes;
  private final Dressing dressing;

  /**
   * Builds the window; {@link #show} opens it.
   *
   * @param chooser asks for files; the dialogs of the platform when absent
   */
  public MainWindow(
      Stage stage, Equipment equipment, ReviewSession session, Optional<Chooser> chooser) {
    this.stage = stage;
    this.session = session;
    file = new SettingsFile(equipment.folders().settings());
    settings = file.read();
    frame = settings.frame().within(Screen.getPrimary().getVisualBounds());
    keeping = new Keeping(equipment, notices::sayLater);
    keeper = new AnalysisKeeper(session, equipment.jobs(), equipment.engine(), equipment.clock());
    desk = new FileDesk(session, equipment.jobs(), keeping, notices);
    Chooser asks = chooser.orElseGet(() -> new FileDialogs(stage));
    recovery = new RecoveryDesk(session, equipment, desk, notices);
    files = new FileCommands(session, desk, asks, overlay);
    Keymap keymap = Keymap.of(SettingsFile.lines(equipment.folders().keys()));
    keymap.problems().forEach(notices::say);
    Actions actions = new Actions(keymap);
    columns = new ColumnsView(session, new ReadOnlyStringWrapper(Faces.reading(settings.face())));
    views = new Views(List.of(new View("columns", Messages.text("view.columns"), () -> columns)));
    InspectorPane inspector = new InspectorPane(session, this::leaveNote);
    Scene scene = new Scene(overlay, frame.width(), frame.height());
    dressing = new Dressing(session, scene, settings.scheme(), settings.face());
    SearchField search = new SearchField(session);
    fill(actions, inspector, search);
    ToolBarPane head = new ToolBarPane(session, actions, views.segments(), search);
    findings = new FindingsPane(session);
    panes = new ThreePanes(findings, middle(actions), inspector);
    panes.setSides(settings.sides());
    StatusBar foot = new StatusBar(session, keeper, actions);
    Shell shell = new Shell(head, notices, panes, foot, overlay);
    scene.setRoot(shell);
    dressing.watch();
    new KeyHandler(actions, session, overlay).watch(scene);
    new DropTarget(shell, files::bring).watch();
    stage.setScene(scene);
    stage.setOnCloseRequest(this::closing);
    stage.titleProperty().bind(session.watch(MainWindow::title));
    session.boardProperty().addListener((all, before, now) -> selectFirst());
    session.selectionProperty().addListener((all, before, now) -> selectFirst());
  }

  private void fill(Actions actions, InspectorPane inspector, SearchField search) {
    ReviewCommands review = new ReviewCommands(session, dressing::scheme);
    review.fill(actions);
    review.fill(actions, inspector);
    columns.fill(actions);
    review.fill(actions, overlay);
    files.fill(actions);
    actions.put(Command.SEARCH, search::focusWords);
    actions.put(Command.QUIT, this::close);
  }

  private StackPane middle(Actions actions) {
    EmptyState empty = new EmptyState(actions);
    empty.visibleProperty().bind(session.watch(now -> now.articles().isEmpty()));
    StackPane middle = new StackPane(views.middle(), empty);
    middle.setMinWidth(0);
    return middle;
  }

  private static String title(Workspace workspace) {
    return workspace.title().isBlank()
        ? Messages.text("window.title")
        : Messages.text("window.title-of", workspace.title());
  }

  /** The session it shows. */
  public ReviewSession session() {
    return session;
  }

  /** The stage it stands on. */
  public Stage stage() {
    return stage;
  }

  /** Opens the window; the texts stand in it before anything is analysed. */
  public void show() {
    stage.setMaximized(frame.maximized());
    stage.show();
    findings.focusList();
  }

  /** Gives the window another size than the one it remembers. */
  void resize(PictureSize size) {
    frame = new Settings.Frame(size.width(), size.height(), false);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
  }

  /** Shows what was read for the start. */
  void open(Opening opening) {
    desk.show(opening.workspace(), opening.file());
    opening.sentences().forEach(notices::say);
  }

  /** Changes the theme. */
  void dress(Theme theme) {
    session.look(view -> view.in(theme));
  }

  /** Looks for work that an earlier run left unsaved, and brings it back. */
  void recover() {
    recovery.look();
  }

  /** Has the articles analysed, now and whenever they change. */
  public void analyse() {
    keeper.start();
  }

  /** Whether every analysis asked for has ended. */
  public boolean isAnalysed() {
    return !(keeper.statusProperty().get() instanceof AnalysisKeeper.Status.Running);
  }

  /** Opens files as if they were dropped on the window. */
  public void bring(List<Path> paths) {
    files.bring(paths);
  }

  /** Says a sentence under the tool bar. */
  public void say(String sentence) {
    notices.say(sentence);
  }

  private void leaveNote() {
    findings.focusList();
  }

  private void selectFirst() {
    boolean fresh = session.selectionProperty().get().equals(Selection.NOTHING);
    if (fresh && session.selected().isEmpty()) {
      session.selectFirst();
    }
  }

  private void closing(WindowEvent event) {
    event.consume();
    close();
  }

  /** Closes the window once unsaved work is saved or left. */
  public void close() {
    files.leave(this::closeNow);
  }

  private void closeNow() {
    remember();
    keeper.cancel();
    keeping.close();
    stage.close();
  }

  private void remember() {
    Settings.Frame last =
        stage.isMaximized()
            ? new Settings.Frame(frame.width(), frame.height(), true)
            : new Settings.Frame(stage.getScene().getWidth(), stage.getScene().getHeight(), false);
    file.write(
        settings
            .in(dressing.scheme())
            .with(last)
            .with(panes.sides())
            .lastOpen(desk.fileProperty().get().map(path -> path.toAbsolutePath().toString())));
  }
}
