package org.parallax.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parallax.ui.style.Styles;

/**
 * A question with buttons that are named after what they do.
 *
 * @param title what it is about
 * @param words the question
 * @param answers from the one most likely meant; Escape gives none
 */
public record Question(String title, String words, List<Answer> answers) {
  /**
   * What one button does.
   *
   * @param words on the button
   * @param act what happens
   */
  public record Answer(String words, Runnable act) {}

  public Question {
    answers = List.copyOf(answers);
  }

  /** Asks it in {@code overlay}. */
  public void ask(Overlay overlay) {
    Label heading = new Label(title);
    heading.getStyleClass().addAll(Styles.TITLE, Styles.SERIF);
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add(Styles.SOFT);
    List<Button> buttons = new ArrayList<>();
    for (Answer answer : answers) {
      Button button = new Button(answer.words());
      button.getStyleClass().setAll("button", buttons.isEmpty() ? Styles.PRIMARY : Styles.QUIET);
      button.setOnAction(
          event -> {
            overlay.hide();
            answer.act().run();
          });
      buttons.add(button);
    }
    buttons.get(0).setDefaultButton(true);
    HBox row = new HBox();
    row.getChildren().setAll(buttons);
    row.getStyleClass().add("plx-answers");
    VBox panel = new VBox(heading, text, row);
    panel.getStyleClass().add("plx-question");
    overlay.show(panel, buttons.get(0), () -> {});
  }
}
