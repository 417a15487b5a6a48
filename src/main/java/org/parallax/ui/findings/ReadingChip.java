package org.parallax.ui.findings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parallax.ui.style.Styles;

/**
 * A reading, cut with an ellipsis rather than broken, and how many reports give it. It is given
 * another reading rather than made anew: while a list scrolls, new nodes would cost most of a
 * frame.
 */
final class ReadingChip extends HBox {
  private final Label words = new Label();
  private final Label number = new Label();

  ReadingChip() {
    words.setMinWidth(20);
    HBox.setHgrow(words, Priority.SOMETIMES);
    number.getStyleClass().add("plx-chip-count");
    number.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(words, number);
  }

  /**
   * @param whole the reading
   * @param label the part of it that tells it from those beside it
   * @param colour the style class of what it is to them
   * @param reports how many give it, where they are counted
   */
  void show(String whole, String label, String colour, Optional<Integer> reports) {
    if (!getStyleClass().contains(colour)) {
      getStyleClass().setAll(Styles.CHIP, colour);
      words.getStyleClass().setAll("label", "plx-chip-words", colour + "-text");
    }
    words.setText(label);
    words.setAccessibleText(whole);
    number.setText(reports.map(String::valueOf).orElse(""));
    number.setVisible(reports.isPresent());
    number.setManaged(reports.isPresent());
  }
}
