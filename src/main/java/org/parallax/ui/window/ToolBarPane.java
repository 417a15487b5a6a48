package org.parallax.ui.window;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private final ReviewSession session;
  private final Actions actions;

  /**
   * @param segments the switch between the views
   * @param controls the field that searches all reports, and the menu at the right end
   */
  ToolBarPane(ReviewSession session, Actions actions, Node segments, List<Node> controls) {
    this.session = session;
    this.actions = actions;
    getStyleClass().add("plx-toolbar");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().setAll(new TitleField(session), CommandControls.words(actions, Command.ADD));
    getChildren().addAll(step(Command.UNDO), step(Command.REDO), segments);
    getChildren().addAll(controls.get(0), between, counts());
    getChildren().addAll(theme(), more(), controls.get(1));
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
                    List.of(
                        count(Verdict.DIFFER, board.count(Group.DIFFER)),
                        count(Verdict.AGREE, board.count(Group.AGREE)),
                        count(Verdict.ONLY, board.count(Group.ONLY)))));
    counts.visibleProperty().bind(session.boardProperty().map(board -> !board.all().isEmpty()));
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
