package org.parallax.ui.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * Lets a bar give way step by step where it has too little room, and come back where it has enough.
 *
 * @param needed the width in pixels at which all that is shown can be read
 * @param steps each makes something smaller, or full-sized again, from what is missed least
 */
record GivingWay(DoubleSupplier needed, List<Consumer<Boolean>> steps) {
  GivingWay {
    steps = List.copyOf(steps);
  }

  /** Takes as few of the steps as {@code width} pixels ask for. */
  void fit(double width) {
    steps.forEach(step -> step.accept(false));
    for (Consumer<Boolean> step : steps) {
      if (needed.getAsDouble() <= width) {
        return;
      }
      step.accept(true);
    }
  }
}
