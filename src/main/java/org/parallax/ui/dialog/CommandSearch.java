package org.parallax.ui.dialog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Key;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** Finds a command by a few letters of its words. */
public final class CommandSearch {
  private final Actions actions;
  private final TextField words = new TextField();
  private final ListView<Command> list = new ListView<>();

  /** Searches the commands that {@code actions} can do. */
  public CommandSearch(Actions actions) {
    this.actions = actions;
    words.setId("command-words");
    words.setPromptText(Messages.text("search-command.prompt"));
    words.textProperty().addListener((all, before, now) -> narrow(now));
    list.getStyleClass().addAll(Styles.CLEAR, "plx-commands");
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
  }

  /** Shows the search in {@code overlay}; the command chosen is done once it is gone. */
  public void show(Overlay overlay) {
    words.clear();
    narrow("");
    words.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, overlay));
    list.setOnMouseClicked(event -> choose(overlay));
    VBox panel = new VBox(words, list);
    panel.getStyleClass().add("plx-command-search");
    overlay.show(panel, words, () -> {});
  }

  private void narrow(String typed) {
    list.getItems().setAll(matching(typed));
    list.getSelectionModel().selectFirst();
  }

  private List<Command> matching(String typed) {
    return Arrays.stream(Command.values())
        .filter(command -> command != Command.PALETTE)
        .filter(command -> actions.has(command) && !actions.disabled(command).get())
        .filter(command -> matches(command.words(), typed))
        .toList();
  }

  /** Whether every word typed begins or stands inside {@code words}. */
  static boolean matches(String words, String typed) {
    String all = words.toLowerCase(Locale.ROOT);
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(all::contains);
  }

  private void pressed(KeyEvent event, Overlay overlay) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int next = event.getCode() == KeyCode.DOWN ? at + 1 : at - 1;
      list.getSelectionModel().select(Math.max(0, Math.min(next, list.getItems().size() - 1)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      choose(overlay);
      event.consume();
    }
  }

  private void choose(Overlay overlay) {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      overlay.hide();
      actions.run(chosen);
    }
  }

  private final class Cell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(command.words(), Icons.node(command.icon()));
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      Label key =
          new Label(actions.keymap().of(command).stream().findFirst().map(Key::display).orElse(""));
      key.getStyleClass().addAll(Styles.SMALL, "plx-key");
      setGraphic(new HBox(name, between, key));
    }
  }
}
