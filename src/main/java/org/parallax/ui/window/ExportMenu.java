package org.parallax.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.parallax.export.ExportFormat;
import org.parallax.export.Notes;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** What goes into the notes, and the formats they can be written in. */
final class ExportMenu extends MenuButton {
  private final ExportDesk desk;

  ExportMenu(ExportDesk desk, Actions actions) {
    super(Messages.text("toolbar.export"));
    this.desk = desk;
    setId("export");
    // Of its own words the toolkit tells a screen reader nothing.
    setAccessibleText(getText());
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().setAll("menu-button", Styles.PRIMARY);
    setTooltip(new Tooltip(actions.keymap().hint(Command.EXPORT)));
    getItems().add(heading("export.scope"));
    getItems().addAll(Arrays.stream(Notes.Scope.values()).map(this::item).toList());
    getItems().addAll(List.of(new SeparatorMenuItem(), heading("export.format")));
    getItems().addAll(Arrays.stream(ExportFormat.values()).map(this::item).toList());
    MenuItem name = new MenuItem();
    name.setOnAction(event -> actions.run(Command.SIGN));
    getItems().addAll(new SeparatorMenuItem(), name);
    setOnShowing(event -> name.setText(desk.signature()));
    setOnShown(event -> alignRight());
    actions.put(Command.EXPORT, this::show);
  }

  /** As a separator: the keyboard passes separators by, but not disabled items. */
  private static MenuItem heading(String key) {
    Label words = new Label(Messages.text(key));
    words.getStyleClass().add(Styles.HEADING);
    SeparatorMenuItem heading = new SeparatorMenuItem();
    heading.setContent(words);
    return heading;
  }

  private MenuItem item(ExportFormat format) {
    MenuItem item = new MenuItem(ExportDesk.words(format));
    item.setOnAction(event -> desk.write(format));
    return item;
  }

  /** The menu stays open: a format is chosen next. */
  private MenuItem item(Notes.Scope scope) {
    RadioButton choice =
        new RadioButton(Messages.text("export.scope." + scope.name().toLowerCase(Locale.ROOT)));
    choice.setMouseTransparent(true);
    choice.setFocusTraversable(false);
    Watch.now(desk.scope(), chosen -> choice.setSelected(chosen == scope));
    CustomMenuItem item = new CustomMenuItem(choice, false);
    item.setOnAction(event -> desk.scope().set(scope));
    return item;
  }

  /** The button stands at the right edge of the window, which the menu must not leave. */
  private void alignRight() {
    ContextMenu menu = getItems().get(0).getParentPopup();
    double edge = localToScreen(getBoundsInLocal()).getMaxX();
    menu.setX(Math.min(menu.getX(), edge - menu.getWidth()));
  }
}
