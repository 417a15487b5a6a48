package org.parallax.ui.window;

import java.nio.file.Path;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.dialog.CommandSearch;
import org.parallax.ui.dialog.KeysSheet;
import org.parallax.ui.dialog.Overlay;

/** What the commands of the help menu do. */
final class HelpCommands {
  private HelpCommands() {}

  /**
   * @param keys the file a person may write keys of their own into
   */
  static void fill(Actions actions, Overlay overlay, Path keys) {
    actions.put(Command.HELP, () -> new KeysSheet(actions.keymap(), keys).show(overlay));
    actions.put(Command.PALETTE, () -> new CommandSearch(actions).show(overlay));
  }
}
