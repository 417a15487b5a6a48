package org.parallax.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** What each command does, and when it can be asked for. Filled once, by the window. */
public final class Actions {
  private final Keymap keymap;
  private final Map<Command, Runnable> behaviours = new EnumMap<>(Command.class);
  private final Map<Command, ObservableBooleanValue> enabled = new EnumMap<>(Command.class);

  /**
   * @param keymap the keys, for tooltips and menus
   */
  public Actions(Keymap keymap) {
    this.keymap = keymap;
  }

  /** Gives {@code command} its behaviour; it can be asked for at any time. */
  public void put(Command command, Runnable behaviour) {
    put(command, behaviour, new ReadOnlyBooleanWrapper(true));
  }

  /** Gives {@code command} its behaviour; it can be asked for while {@code when} is true. */
  public void put(Command command, Runnable behaviour, ObservableBooleanValue when) {
    behaviours.put(command, behaviour);
    enabled.put(command, when);
  }

  /** Does {@code otherwise} in the place of {@code command} unless {@code when} says yes. */
  public void guard(Command command, BooleanSupplier when, Runnable otherwise) {
    behaviours.computeIfPresent(
        command, (same, act) -> () -> (when.getAsBoolean() ? act : otherwise).run());
  }

  /** The keys. */
  public Keymap keymap() {
    return keymap;
  }

  /** Whether {@code command} does something in this window. */
  public boolean has(Command command) {
    return behaviours.containsKey(command);
  }

  /** True while {@code command} can't be asked for. */
  public BooleanExpression disabled(Command command) {
    ObservableBooleanValue when = enabled.get(command);
    return when == null ? new ReadOnlyBooleanWrapper(true) : Bindings.not(when);
  }

  /**
   * Does {@code command}, unless it can't be asked for now.
   *
   * @return whether it was done
   */
  public boolean run(Command command) {
    Runnable behaviour = behaviours.get(command);
    if (behaviour == null || disabled(command).get()) {
      return false;
    }
    behaviour.run();
    return true;
  }
}
