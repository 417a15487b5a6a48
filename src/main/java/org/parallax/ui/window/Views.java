package org.parallax.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Styles;

/** The middle of the window, and the switch that says what it shows. */
final class Views {
  private final List<View> views;
  private final Map<View, Node> made = new HashMap<>();
  private final StackPane middle = new StackPane();
  private final ReadOnlyObjectWrapper<View> current = new ReadOnlyObjectWrapper<>();

  /**
   * @param views from left to right; the first is shown first, there is at least one
   */
  Views(List<View> views) {
    this.views = List.copyOf(views);
    middle.getStyleClass().add("plx-middle");
    middle.setMinWidth(0);
    put(views.get(0));
  }

  /** What the middle shows. */
  ReadOnlyObjectProperty<View> currentProperty() {
    return current.getReadOnlyProperty();
  }

  StackPane middle() {
    return middle;
  }

  /** The view of that name. */
  Optional<View> view(String key) {
    return views.stream().filter(view -> view.key().equals(key)).findFirst();
  }

  /** Shows the view of that name and gives it the keyboard; nothing for no such view. */
  void show(String key) {
    view(key).filter(view -> !view.equals(current.get())).ifPresent(this::turnTo);
  }

  /** Shows {@code key}, or the first view where it is shown already; nothing for no such view. */
  void toggle(String key) {
    boolean shown = current.get().key().equals(key);
    show(shown ? views.get(0).key() : key);
  }

  /** What was never laid out has no part yet that could take the keyboard. */
  private void turnTo(View view) {
    put(view);
    middle.applyCss();
    middle.layout();
    focus();
  }

  /** Puts the keyboard in what is shown. */
  void focus() {
    middle.getChildren().get(0).requestFocus();
  }

  private void put(View view) {
    middle.getChildren().setAll(made.computeIfAbsent(view, each -> each.content().get()));
    current.set(view);
  }

  /** The switch; empty while there is nothing to choose from. */
  HBox segments() {
    HBox segments = new HBox();
    segments.getStyleClass().add("plx-segments");
    segments.setManaged(views.size() > 1);
    segments.setVisible(views.size() > 1);
    for (View view : views) {
      ToggleButton segment = new ToggleButton(view.words());
      segment.setMinWidth(Region.USE_PREF_SIZE);
      segment.getStyleClass().setAll("toggle-button", "plx-segment");
      segment.setOnAction(event -> choose(view, segment));
      segment.setSelected(view.equals(current.get()));
      current.addListener((all, before, now) -> segment.setSelected(view.equals(now)));
      segments.getChildren().add(segment);
    }
    return segments;
  }

  /** The same as a menu, for where there is little room. */
  MenuButton menu() {
    MenuButton menu = new MenuButton();
    menu.getStyleClass().setAll("menu-button", Styles.QUIET);
    // Of its own words the toolkit tells a screen reader nothing.
    menu.accessibleTextProperty().bind(menu.textProperty());
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (View view : views) {
      MenuItem item = new MenuItem(view.words());
      item.setOnAction(event -> show(view.key()));
      menu.getItems().add(item);
    }
    Watch.now(current, view -> menu.setText(view.words()));
    return menu;
  }

  private void choose(View view, ToggleButton segment) {
    show(view.key());
    segment.setSelected(view.equals(current.get()));
  }
}
