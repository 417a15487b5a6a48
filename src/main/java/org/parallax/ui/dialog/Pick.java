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
import org.kordamp.ikonli.Ikon;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Styles;

/** Finds one of several things by a few letters of its words, and does what it stands for. */
public final class Pick {
  private final String question;
  private final List<Choice> choices;
  private final TextField words = new TextField();
  private final ListView<Choice> list = new ListView<>();

  /**
   * One of the things.
   *
   * @param words what it is called
   * @param detail what stands at the end of its line, such as a key; may be empty
   * @param icon before the words
   * @param act what happens when it is chosen
   */
  public record Choice(String words, String detail, Ikon icon, Runnable act) {}

  /**
   * @param question what is asked
   * @param choices from the likeliest
   */
  public Pick(String question, List<Choice> choices) {
    this.question = question;
    this.choices = List.copyOf(choices);
    words.setId("pick-words");
    words.setAccessibleText(question);
    words.textProperty().addListener((all, before, now) -> narrow(now));
    list.getStyleClass().addAll(Styles.CLEAR, "plx-commands");
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
    list.setAccessibleText(question);
  }

  /** Shows it in {@code overlay}; what is chosen is done once it is gone. */
  public void show(Overlay overlay) {
    narrow("");
    words.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, overlay));
    list.setOnMouseClicked(event -> choose(overlay));
    Label asked = new Label(question);
    asked.setWrapText(true);
    asked.setMinHeight(Region.USE_PREF_SIZE);
    asked.getStyleClass().add(Styles.STRONG);
    VBox panel = new VBox(asked, words, list);
    panel.getStyleClass().add("plx-command-search");
    overlay.show(panel, words, () -> {});
  }

  private void narrow(String typed) {
    list.getItems().setAll(choices.stream().filter(each -> matches(each.words(), typed)).toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /** Whether every word typed stands in {@code words}. */
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
    Choice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      overlay.hide();
      chosen.act().run();
    }
  }

  private static final class Cell extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label name = new Label(choice.words(), Icons.node(choice.icon()));
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      Label detail = new Label(choice.detail());
      detail.getStyleClass().addAll(Styles.SMALL, "plx-key");
      detail.setMinWidth(Region.USE_PREF_SIZE);
      setGraphic(new HBox(name, detail));
      setAccessibleText(choice.words());
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }
  }
}
