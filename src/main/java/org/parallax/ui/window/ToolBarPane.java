package org.parallax.ui.window;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.finding.Verdict;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.CommandControls;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** The line at the head: what is open, what can be done, how to look at it, what to look for. */
final class ToolBarPane extends HBox {
  /** What the field that searches gets at least, where there is anything left to give way. */
  private static final double SEARCH = 200;

  private final ReviewSession session;
  private final Actions actions;
  private final Node search;
  private final TitleField title;

  /**
   * @param views the switch between them becomes a menu where there is little room
   * @param controls the field that searches all reports, and the menu at the right end
   */
  ToolBarPane(ReviewSession session, Actions actions, Views views, List<Node> controls) {
    this.session = session;
    this.actions = actions;
    getStyleClass().add("plx-toolbar");
    search = controls.get(0);
    title = new TitleField(session);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button add = CommandControls.words(actions, Command.ADD);
    add.setMinWidth(USE_PREF_SIZE);
    HBox segments = views.segments();
    MenuButton menu = views.menu();
    HBox counts = counts();
    Button undo = step(Command.UNDO);
    Button redo = step(Command.REDO);
    getChildren().setAll(title, add, undo, redo);
    getChildren().addAll(segments, menu, search, between, counts);
    getChildren().addAll(theme(), more(), controls.get(1));
    GivingWay narrow =
        new GivingWay(
            this::needed,
            List.of(
                small -> show(counts, !small),
                small -> {
                  show(segments, !small);
                  show(menu, small);
                },
                small -> title.setMinWidth(small ? USE_COMPUTED_SIZE : USE_PREF_SIZE),
                small ->
                    add.setContentDisplay(
                        small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT),
                small -> show(title, !small),
                small -> {
                  show(undo, !small);
                  show(redo, !small);
                }));
    widthProperty().addListener((all, before, now) -> narrow.fit(now.doubleValue()));
    session.boardProperty().addListener((all, before, now) -> narrow.fit(getWidth()));
    session.watch(now -> now.title()).addListener((all, before, now) -> narrow.fit(getWidth()));
  }

  private static void show(Node node, boolean shown) {
    node.setManaged(shown);
    node.setVisible(shown);
  }

  /** The width at which everything that is shown can be read. */
  private double needed() {
    double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node child : getManagedChildren()) {
      needed += getSpacing() + needed(child);
    }
    return needed;
  }

  private double needed(Node child) {
    return child == search ? SEARCH : child == title ? title.minWidth(-1) : child.prefWidth(-1);
  }

  private Button step(Command command) {
    Button button = CommandControls.icon(actions, command);
    Watch.now(
        session.stepsProperty(),
        steps -> {
          String what = (command == Command.UNDO ? steps.undo() : steps.redo()).orElse("");
          button.setTooltip(new Tooltip(actions.keymap().hint(command) + "  " + what));
        });
    return button;
  }

  private HBox counts() {
    HBox counts = new HBox();
    counts.getStyleClass().add("plx-counts");
    Watch.now(
        session.boardProperty(),
        board ->
            counts
                .getChildren()
                .setAll(
                    board.all().isEmpty()
                        ? List.of()
                        : List.of(
                            count(Verdict.DIFFER, board.count(Group.DIFFER)),
                            count(Verdict.AGREE, board.count(Group.AGREE)),
                            count(Verdict.ONLY, board.count(Group.ONLY)))));
    return counts;
  }

  private static Label count(Verdict verdict, int count) {
    Label label =
        new Label(
            switch (verdict) {
              case DIFFER -> Messages.text("toolbar.differ", count);
              case AGREE -> Messages.text("toolbar.agree", count);
              case COMPATIBLE -> Messages.text("toolbar.compatible", count);
              case ONLY -> Messages.text("toolbar.only", count);
            });
    label.getStyleClass().add(Styles.text(verdict));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Button theme() {
    Button theme = CommandControls.icon(actions, Command.THEME);
    theme.setId("theme");
    return theme;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(null, Icons.node(Feather.MORE_HORIZONTAL));
    more.getStyleClass().setAll("menu-button", Styles.QUIET, "plx-more");
    more.setAccessibleText(Messages.text("toolbar.more"));
    more.setTooltip(new Tooltip(Messages.text("toolbar.more")));
    more.setPopupSide(Side.BOTTOM);
    more.getItems().setAll(new MenuItem());
    more.setOnShowing(event -> more.getItems().setAll(menus()));
    return more;
  }

  /** Made when it is asked for: most starts of the program never are. */
  private List<Menu> menus() {
    return Arrays.stream(Command.Group.values())
        .map(this::menu)
        .filter(menu -> !menu.getItems().isEmpty())
        .toList();
  }

  private Menu menu(Command.Group group) {
    Menu menu = new Menu(group.words());
    Arrays.stream(Command.values())
        .filter(command -> command.group() == group && actions.has(command))
        .map(command -> CommandControls.item(actions, command))
        .forEach(menu.getItems()::add);
    return menu;
  }
}
