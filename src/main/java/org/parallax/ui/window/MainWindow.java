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
import org.parallax.ui.inspector.InspectorPane;
import org.parallax.ui.job.AnalysisKeeper;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.ledger.LedgerView;
import org.parallax.ui.linear.LinearView;
import org.parallax.ui.overlap.OverlapView;
import org.parallax.ui.reader.ColumnsView;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.style.Faces;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.timeline.TimelineView;
import org.parallax.workspace.Theme;
import org.parallax.workspace.Workspace;

/** The window of one session, put together from its rooms. */
public final class MainWindow {
  /** A smaller window would show no text between its drawers; in pixels. */
  static final double LEAST_WIDTH = 600;

  static final double LEAST_HEIGHT = 400;

  private final Stage stage;
  private final ReviewSession session;
  private final Backstage backstage;
  private final SettingsFile file;
  private final Settings settings;
  private final Path keys;
  private final SidePanes sides;
  private final ThreePanes panes;
  private final ColumnsView columns;
  private final Views views;
  private final Dressing dressing;
  private final InterfaceSize size;
  private Settings.Frame frame;

  /**
   * Builds the window around the texts; {@link #show} opens it.
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
    Chooser asks = chooser.orElseGet(() -> new FileDialogs(stage));
    session.look(view -> view.sized(settings.type().size()));
    settings.memory().name().ifPresent(session::sign);
    backstage = new Backstage(session, equipment, asks);
    keys = equipment.folders().keys();
    Keymap keymap = SettingsFile.keymap(keys);
    backstage.notices().say(keymap.problems());
    Actions actions = new Actions(keymap);
    String face = Faces.reading(settings.type().face());
    columns = new ColumnsView(session, new ReadOnlyStringWrapper(face));
    columns.fill(actions);
    views = new Views(views(columns, equipment.jobs()));
    sides = new SidePanes(session, actions);
    backstage.notices().setHome(sides::focusList);
    ThreePanes.Names names =
        new ThreePanes.Names(Messages.text("pane.findings"), Messages.text("pane.inspector"));
    panes = new ThreePanes(sides.left(), middle(actions), sides.right(), names);
    sides.setOnReach(panes::bring);
    panes.setHome(views::focus);
    panes.setSides(settings.sides());
    Zoom zoom = new Zoom();
    size = new InterfaceSize(zoom, settings.type().all(), backstage.notices()::done);
    size.fill(actions);
    Scene scene = new Scene(zoom, frame.width(), frame.height());
    dressing = new Dressing(session, scene, settings.scheme(), face, zoom.factorProperty());
    zoom.hold(shell(actions));
    dressing.watch();
    new KeyHandler(actions, session, backstage.overlay()).watch(scene);
    stage.setScene(scene);
    watch();
  }

  private List<View> views(ColumnsView columns, Jobs jobs) {
    return List.of(
        new View("columns", Messages.text("view.columns"), () -> columns),
        new View("ledger", Messages.text("view.ledger"), () -> new LedgerView(session)),
        new View("timeline", Messages.text("view.timeline"), () -> new TimelineView(session)),
        new View("overlap", Messages.text("view.overlap"), () -> new OverlapView(session, jobs)),
        new View("linear", Messages.text("view.linear"), () -> new LinearView(session)));
  }

  private Shell shell(Actions actions) {
    SearchField search = new SearchField(session, sides::focusList);
    search.fill(actions);
    ExportMenu export = new ExportMenu(backstage.export(), actions);
    new ReviewCommands(session, dressing::scheme).fill(actions);
    ViewCommands looks = new ViewCommands(session, views);
    looks.fill(actions);
    looks.watch();
    looks.insistOnColumn(actions, backstage.notices());
    HelpCommands.fill(actions, backstage.overlay(), keys);
    backstage.files().fill(actions);
    new Signing(session, backstage.overlay(), file).fill(actions);
    new HandCommands(session, backstage.overlay())
        .fill(actions, sides.inInspector(InspectorPane::focusTags));
    actions.put(Command.STATE, sides.inInspector(InspectorPane::focusState));
    actions.put(Command.NOTE, sides.inInspector(InspectorPane::focusNote));
    actions.put(Command.PRINT, () -> backstage.export().print(Printout.ofSystem()));
    actions.put(Command.PRINT_TEXTS, () -> backstage.export().printTexts(Printout.ofSystem()));
    actions.put(Command.QUIT, this::close);
    ToolBarPane head = new ToolBarPane(session, actions, views, List.of(search, export));
    StatusBar foot = new StatusBar(session, backstage, actions);
    Shell shell = new Shell(head, backstage.notices(), panes, foot, backstage.overlay());
    new DropTarget(shell, backstage.files()::bring).watch();
    return shell;
  }

  private StackPane middle(Actions actions) {
    EmptyState empty = new EmptyState(actions);
    empty.visibleProperty().bind(session.watch(now -> now.articles().isEmpty()));
    return new StackPane(views.middle(), empty);
  }

  private void watch() {
    stage.setOnCloseRequest(this::closing);
    stage.titleProperty().bind(session.watch(MainWindow::title));
    session.boardProperty().addListener((all, before, now) -> selectFirst());
    session.selectionProperty().addListener((all, before, now) -> selectFirst());
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

  /** Opens the window with its texts; {@link #complete} adds the rest. */
  public void show() {
    stage.setMinWidth(Math.min(LEAST_WIDTH, frame.width()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, frame.height()));
    stage.setMaximized(frame.maximized());
    // Else the toolkit gives the keyboard to the title, which the first letter would overwrite.
    sides.left().requestFocus();
    stage.show();
  }

  /** Adds what stands beside the texts, and has them analysed, now and whenever they change. */
  public void complete() {
    insistOnSize();
    stage.getIcons().setAll(Icons.ofProgram());
    sides.make();
    backstage.keeper().start();
  }

  /** Under some window managers (Openbox) a window opens at 200 x 200 unless asked twice. */
  private void insistOnSize() {
    Scene scene = stage.getScene();
    boolean small = scene.getWidth() < frame.width() / 2 && scene.getHeight() < frame.height() / 2;
    if (small && !stage.isMaximized()) {
      stage.setWidth(frame.width());
      stage.setHeight(frame.height());
      stage.centerOnScreen();
    }
  }

  /** Gives the window another size than the one it remembers. */
  void resize(PictureSize size) {
    frame = new Settings.Frame(size.width(), size.height(), false);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
  }

  /** Shows what was read for the start. */
  void open(Opening opening) {
    backstage.desk().show(opening.workspace(), opening.file());
    backstage.notices().say(opening.sentences());
    opening.refusal().ifPresent(backstage.files()::refuse);
  }

  /** Changes the theme. */
  void dress(Theme theme) {
    session.look(view -> view.in(theme));
  }

  /** Shows the view of that name. */
  void turnTo(String view) {
    views.show(view);
  }

  /**
   * Looks for work that an earlier run left unsaved, and brings it back.
   *
   * @param asked whether a person asked for what is open: then it stays, and that work is offered
   */
  void recover(boolean asked) {
    backstage.recovery().look(asked);
  }

  /** Whether every analysis asked for has ended. */
  boolean isAnalysed() {
    return !(backstage.keeper().statusProperty().get() instanceof AnalysisKeeper.Status.Running);
  }

  /**
   * Not before the comparison: of a saved workspace only what was marked by hand is there at once.
   */
  private void selectFirst() {
    boolean compared = !session.analysis().of().isEmpty();
    boolean fresh = session.selectionProperty().get().equals(Selection.NOTHING);
    if (compared && fresh && session.selected().isEmpty()) {
      session.selectFirst();
    }
  }

  private void closing(WindowEvent event) {
    event.consume();
    close();
  }

  /** Closes the window once unsaved work is saved or left. */
  public void close() {
    backstage.files().leave(this::closeNow);
  }

  private void closeNow() {
    remember();
    backstage.close();
    stage.close();
    columns.dispose();
  }

  private void remember() {
    Settings.Frame last =
        stage.isMaximized()
            ? new Settings.Frame(frame.width(), frame.height(), true)
            : new Settings.Frame(stage.getScene().getWidth(), stage.getScene().getHeight(), false);
    Optional<String> open =
        backstage.desk().fileProperty().get().map(path -> path.toAbsolutePath().toString());
    int reports = session.workspace().view().textSize();
    Settings looks =
        settings.in(dressing.scheme()).with(panes.sides()).sized(reports, size.percent());
    file.write(looks.with(last).lastOpen(open).signed(session.coder()));
  }
}
