package org.parallax.ui.dialog;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.TagEditor;
import org.parallax.ui.style.Dots;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Hue;
import org.parallax.workspace.Tag;

/** The codebook: each tag's colour, name, digit and use, and room for a new one. */
public final class TagsSheet {
  private final ReviewSession session;
  private final TagEditor editor;
  private final GridPane grid = new GridPane();
  private final TextField fresh = new TextField();

  /** Edits the tags of {@code session}. */
  public TagsSheet(ReviewSession session) {
    this.session = session;
    this.editor = new TagEditor(session);
  }

  /** Shows them in {@code overlay}; every change is made at once and can be undone. */
  public void show(Overlay overlay) {
    Label heading = new Label(Messages.text("tags.title"));
    heading.getStyleClass().addAll(Styles.TITLE, Styles.SERIF);
    grid.getStyleClass().add("plx-tag-grid");
    fresh.setId("fresh-tag");
    fresh.setPromptText(Messages.text("tags.new"));
    fresh.setOnAction(event -> add());
    Button add = new Button(Messages.text("tags.add"));
    add.getStyleClass().setAll("button", Styles.QUIET);
    add.setOnAction(event -> add());
    Button close = new Button(Messages.text("tags.done"));
    close.getStyleClass().setAll("button", Styles.PRIMARY);
    close.setOnAction(event -> overlay.hide());
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(Styles.CLEAR);
    VBox panel = new VBox(heading, scroll, new HBox(8, fresh, add), close);
    panel.getStyleClass().add("plx-tags");
    refresh();
    overlay.show(panel, fresh, () -> {});
  }

  private void add() {
    editor.add(fresh.getText());
    fresh.clear();
    refresh();
  }

  private void refresh() {
    grid.getChildren().clear();
    int row = 0;
    for (Tag tag : session.workspace().codebook().tags()) {
      grid.addRow(row++, colour(tag), name(tag), key(tag), use(tag), remove(tag));
    }
  }

  private MenuButton colour(Tag tag) {
    MenuButton button = new MenuButton(null, Dots.of(tag.hue()));
    button.getStyleClass().setAll("menu-button", Styles.QUIET);
    button.setAccessibleText(Messages.text("tags.colour", words(tag.hue())));
    button.setTooltip(new Tooltip(Messages.text("tags.colour", words(tag.hue()))));
    for (Hue hue : Hue.values()) {
      MenuItem item = new MenuItem(words(hue), Dots.of(hue));
      item.setOnAction(
          event -> {
            editor.colour(tag.id(), hue);
            refresh();
          });
      button.getItems().add(item);
    }
    return button;
  }

  private static String words(Hue hue) {
    return Messages.text("hue." + hue.name().toLowerCase(Locale.ROOT));
  }

  private TextField name(Tag tag) {
    TextField field = new TextField(tag.name());
    field.setAccessibleText(Messages.text("tags.name"));
    field.setPrefColumnCount(12);
    field.setMinWidth(Region.USE_PREF_SIZE);
    onLeave(
        field,
        () -> {
          if (!editor.rename(tag.id(), field.getText())) {
            field.setText(tag.name());
          }
        });
    return field;
  }

  private TextField use(Tag tag) {
    TextField field = new TextField(tag.description());
    field.setPromptText(Messages.text("tags.use"));
    field.setPrefColumnCount(34);
    GridPane.setHgrow(field, Priority.ALWAYS);
    onLeave(field, () -> editor.describe(tag.id(), field.getText()));
    return field;
  }

  /** What is written counts when it is confirmed or left. */
  private static void onLeave(TextField field, Runnable act) {
    field.setOnAction(event -> act.run());
    field
        .focusedProperty()
        .addListener(
            (all, before, now) -> {
              if (!now) {
                act.run();
              }
            });
  }

  private ChoiceBox<Integer> key(Tag tag) {
    ChoiceBox<Integer> box = new ChoiceBox<>();
    IntStream.rangeClosed(0, 9).forEach(box.getItems()::add);
    box.setConverter(new Digit());
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setValue(tag.key().orElse(0));
    box.setAccessibleText(Messages.text("tags.key"));
    box.setTooltip(new Tooltip(Messages.text("tags.key")));
    box.setOnAction(
        event -> {
          int digit = box.getValue();
          editor.onKey(tag.id(), digit == 0 ? OptionalInt.empty() : OptionalInt.of(digit));
          refresh();
        });
    return box;
  }

  private Button remove(Tag tag) {
    Button button = new Button(null, Icons.node(Feather.TRASH_2));
    button.getStyleClass().setAll("button", Styles.QUIET);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("tags.remove", tag.name()));
    button.setTooltip(new Tooltip(Messages.text("tags.remove", tag.name())));
    button.setOnAction(
        event -> {
          editor.remove(tag.id());
          refresh();
        });
    return button;
  }
}
