package org.parallax.ui.dialog;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parallax.ui.style.Styles;

/**
 * Asks for a few words; Escape leaves them as they are.
 *
 * @param title what they are
 * @param words what they are for
 * @param now what they are so far
 * @param act what the button is called
 */
public record Prompt(String title, String words, String now, String act) {
  /** Asks in {@code overlay}; what is written goes to {@code take}, without white space around. */
  public void ask(Overlay overlay, Consumer<String> take) {
    Label heading = new Label(title);
    heading.getStyleClass().addAll(Styles.TITLE, Styles.SERIF);
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add(Styles.SOFT);
    TextField field = new TextField(now);
    field.setAccessibleText(title);
    Button button = new Button(act);
    button.getStyleClass().setAll("button", Styles.PRIMARY);
    button.setDefaultButton(true);
    button.setOnAction(
        event -> {
          overlay.hide();
          take.accept(field.getText().strip());
        });
    HBox row = new HBox(button);
    row.getStyleClass().add("plx-answers");
    VBox panel = new VBox(heading, text, field, row);
    panel.getStyleClass().add("plx-question");
    overlay.show(panel, field, () -> {});
  }
}
