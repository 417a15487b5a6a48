package org.parallax.ui.dialog;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Keymap;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** All keys, group by group. */
public final class KeysSheet {
  /** The groups of the left column; the others, about as many keys, stand at the right. */
  private static final EnumSet<Command.Group> LEFT =
      EnumSet.of(Command.Group.FILE, Command.Group.EDIT, Command.Group.HAND, Command.Group.HELP);

  /** The width in pixels at which the columns stand side by side. */
  private static final double BOTH_COLUMNS = 812;

  private final Keymap keymap;
  private final Path file;

  /**
   * Lists the keys of {@code keymap}.
   *
   * @param file where a person may write keys of their own
   */
  public KeysSheet(Keymap keymap, Path file) {
    this.keymap = keymap;
    this.file = file;
  }

  /** Shows them in {@code overlay}. */
  public void show(Overlay overlay) {
    Label heading = new Label(Messages.text("keys.title"));
    heading.getStyleClass().addAll(Styles.TITLE, Styles.SERIF);
    FlowPane groups = new FlowPane(column(LEFT), column(EnumSet.complementOf(LEFT)));
    groups.getStyleClass().add("plx-key-groups");
    groups.setPrefWrapLength(BOTH_COLUMNS);
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(Styles.CLEAR);
    Label remap = new Label(Messages.text("keys.remap", file));
    remap.setWrapText(true);
    remap.setMinHeight(Region.USE_PREF_SIZE);
    remap.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
    Button close = new Button(Messages.text("keys.close"));
    close.getStyleClass().setAll("button", Styles.PRIMARY);
    close.setOnAction(event -> overlay.hide());
    VBox panel = new VBox(heading, scroll, remap, close);
    panel.getStyleClass().add("plx-keys");
    overlay.show(panel, close, () -> {});
  }

  private VBox column(Set<Command.Group> groups) {
    VBox column = new VBox();
    column.getStyleClass().add("plx-key-column");
    groups.forEach(group -> column.getChildren().add(group(group)));
    return column;
  }

  private VBox group(Command.Group group) {
    Label name = new Label(group.words());
    name.getStyleClass().add(Styles.STRONG);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("plx-key-grid");
    int row = 0;
    for (Command command : Command.values()) {
      if (command.group() == group) {
        add(grid, row++, keys(command), command.words());
      }
    }
    if (group == Command.Group.REVIEW) {
      add(grid, row++, Messages.text("keys.digits"), Messages.text("keys.digits-words"));
      add(grid, row, Messages.text("keys.close-note"), Messages.text("keys.close-note-words"));
    }
    return new VBox(6, name, grid);
  }

  private String keys(Command command) {
    return String.join("  ", keymap.shown(command));
  }

  private static void add(GridPane grid, int row, String keys, String words) {
    Label key = new Label(keys);
    key.getStyleClass().addAll(Styles.SMALL, "plx-key");
    Label what = new Label(words);
    what.getStyleClass().add(Styles.SMALL);
    grid.addRow(row, key, what);
  }
}
