package org.parallax;

import org.parallax.cli.ParallaxCommand;
import org.parallax.cli.Terminal;
import org.parallax.cli.WindowArguments;
import org.parallax.ui.WindowMain;

/** The entrance. Not an {@code Application}, so that the toolkit may lie on the class path. */
public final class Launcher {
  private Launcher() {}

  /** Opens the window, or runs a headless command when the arguments name one. */
  public static void main(String[] arguments) {
    System.exit(
        WindowArguments.ofFilesAlone(arguments)
            .map(WindowMain::main)
            .orElseGet(
                () -> ParallaxCommand.run(arguments, Terminal.ofProcess(), WindowMain::main)));
  }
}
