package org.parallax.ui.dialog;

import java.util.Arrays;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Key;
import org.parallax.ui.style.Messages;

/** Finds a command by a few letters of its words. */
public final class CommandSearch {
  private final Actions actions;

  /** Searches the commands that {@code actions} can do. */
  public CommandSearch(Actions actions) {
    this.actions = actions;
  }

  /** Shows the search in {@code overlay}; the command chosen is done once it is gone. */
  public void show(Overlay overlay) {
    new Pick(
            Messages.text("search-command.prompt"),
            Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE)
                .filter(command -> actions.has(command) && !actions.disabled(command).get())
                .map(this::choice)
                .toList())
        .show(overlay);
  }

  private Pick.Choice choice(Command command) {
    String key = actions.keymap().of(command).stream().findFirst().map(Key::display).orElse("");
    return new Pick.Choice(command.words(), key, command.icon(), () -> actions.run(command));
  }
}
