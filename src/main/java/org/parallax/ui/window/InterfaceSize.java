package org.parallax.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.style.Messages;

/** How large the whole interface is shown, the reports with it. */
final class InterfaceSize {
  /** In per cent, as a person goes through them. */
  private static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

  private final Zoom zoom;
  private final Consumer<String> say;
  private int percent;

  /**
   * @param zoom holds the interface
   * @param percent as a person left it
   * @param say is given a sentence where less is shown than was asked for
   */
  InterfaceSize(Zoom zoom, int percent, Consumer<String> say) {
    this.zoom = zoom;
    this.say = say;
    set(percent);
  }

  void fill(Actions actions) {
    actions.put(Command.INTERFACE_LARGER, this::larger);
    actions.put(Command.INTERFACE_SMALLER, this::smaller);
    actions.put(Command.INTERFACE_NORMAL, () -> change(STEPS.get(0)));
  }

  /** What was asked for, in per cent; where the window has no room for it, less is shown. */
  int percent() {
    return percent;
  }

  private void larger() {
    STEPS.stream()
        .filter(step -> step > shown())
        .findFirst()
        .ifPresentOrElse(this::change, this::tell);
  }

  private void smaller() {
    STEPS.stream()
        .filter(step -> step < shown())
        .max(Comparator.naturalOrder())
        .ifPresent(this::change);
  }

  private void change(int other) {
    set(other);
    tell();
  }

  private void set(int other) {
    percent = other;
    zoom.to(other / 100.0);
  }

  private int shown() {
    return (int) Math.round(zoom.factorProperty().get() * 100);
  }

  private void tell() {
    if (shown() < percent) {
      say.accept(Messages.text("interface.limited", shown()));
    }
  }
}
