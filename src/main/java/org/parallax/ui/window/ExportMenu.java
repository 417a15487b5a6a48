package org.parallax.ui.window;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.parallax.export.ExportFormat;
import org.parallax.export.Notes;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** The formats the notes can be written in, and what goes into them. */
final class ExportMenu extends MenuButton {
  private final ExportDesk desk;

  ExportMenu(ExportDesk desk, Actions actions) {
    super(Messages.text("toolbar.export"));
    this.desk = desk;
    setId("export");
    getStyleClass().setAll("menu-button", Styles.PRIMARY);
    setTooltip(new Tooltip(actions.keymap().hint(Command.EXPORT)));
    getItems().setAll(new MenuItem());
    setOnShowing(event -> fill());
    actions.put(Command.EXPORT, this::show);
  }

  private void fill() {
    getItems().clear();
    for (ExportFormat format : ExportFormat.values()) {
      MenuItem item = new MenuItem(ExportDesk.words(format));
      item.setOnAction(event -> desk.write(format));
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
    ToggleGroup group = new ToggleGroup();
    for (Notes.Scope scope : Notes.Scope.values()) {
      RadioMenuItem item =
          new RadioMenuItem(Messages.text("export.scope." + scope.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setSelected(scope == desk.scope().get());
      item.setOnAction(event -> desk.scope().set(scope));
      getItems().add(item);
    }
  }
}
