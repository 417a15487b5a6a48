package org.parallax.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.style.Styles;

/**
 * Chips of which one is on.
 *
 * @param <T> what each stands for
 */
final class ChoiceBar<T> extends FlowPane {
  private final List<T> choices;
  private final List<ToggleButton> chips = new ArrayList<>();
  private @Nullable T on;

  /**
   * @param words what each chip says
   * @param chosen hears which chip was clicked, on or off
   */
  ChoiceBar(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
    this.choices = List.copyOf(choices);
    getStyleClass().add("plx-toggles");
    for (T choice : choices) {
      ToggleButton chip = new ToggleButton(words.apply(choice));
      chip.getStyleClass().setAll("toggle-button", Styles.TOGGLE);
      chip.setOnAction(
          event -> {
            chosen.accept(choice);
            show(on);
          });
      chips.add(chip);
    }
    getChildren().setAll(chips);
    Arrows.lead(this);
  }

  /** Turns on the chip of {@code now}; a click on it leaves it on. */
  void show(@Nullable T now) {
    on = now;
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setSelected(choices.get(i).equals(now));
    }
  }

  /** Puts the keyboard on the chip that is on, else on the first. */
  void focusChosen() {
    chips.stream().filter(ToggleButton::isSelected).findFirst().orElse(chips.get(0)).requestFocus();
  }
}
