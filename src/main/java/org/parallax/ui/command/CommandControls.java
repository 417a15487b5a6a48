package org.parallax.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Styles;

/** Buttons and menu items that ask for a command; disabled, not hidden, while it can't be. */
public final class CommandControls {
  private CommandControls() {}

  /** A quiet button that shows the command's icon; its words are in the tooltip. */
  public static Button icon(Actions actions, Command command) {
    Button button = new Button(null, Icons.node(command.icon()));
    button.setAccessibleText(command.words());
    return wire(button, actions, command);
  }

  /** A quiet button with the command's icon and words. */
  public static Button words(Actions actions, Command command) {
    return wire(new Button(command.words(), Icons.node(command.icon())), actions, command);
  }

  private static Button wire(Button button, Actions actions, Command command) {
    button.getStyleClass().setAll("button", Styles.QUIET);
    button.setTooltip(new Tooltip(actions.keymap().hint(command)));
    button.setOnAction(event -> actions.run(command));
    button.disableProperty().bind(actions.disabled(command));
    return button;
  }

  /**
   * A menu item with the command's words and first key. A letter alone stands behind the words: as
   * an accelerator it would also fire while a person writes.
   */
  public static MenuItem item(Actions actions, Command command) {
    MenuItem item = new MenuItem(command.words(), Icons.node(command.icon()));
    actions.keymap().of(command).stream().findFirst().ifPresent(key -> showKey(item, key));
    item.setOnAction(event -> actions.run(command));
    item.disableProperty().bind(actions.disabled(command));
    return item;
  }

  private static void showKey(MenuItem item, Key key) {
    if (key.writes()) {
      item.setText(item.getText() + "   " + key.display());
    } else {
      key.combination().ifPresent(item::setAccelerator);
    }
  }
}
