package org.parallax.ui.window;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.ui.style.Messages;

/**
 * Prints a page through the program that shows pages on this machine: it knows the printers, the
 * paper and how to break lines, and needs no second layout of ours.
 */
final class Printout {
  private final Viewer viewer;

  /** Shows a page to a person. */
  @FunctionalInterface
  interface Viewer {
    /**
     * Shows it.
     *
     * @throws IOException if nothing here can
     * @throws UnsupportedOperationException if this machine has no such thing
     */
    void show(URI page) throws IOException;
  }

  Printout(Viewer viewer) {
    this.viewer = viewer;
  }

  /** Through the viewer the person has chosen for pages. */
  static Printout ofSystem() {
    return new Printout(page -> Desktop.getDesktop().browse(page));
  }

  /** Hands over {@code html}, and says in a sentence what came of it. Waits for other programs. */
  String print(byte[] html) {
    try {
      Path page = Files.createTempFile("parallax-notes-", ".html");
      page.toFile().deleteOnExit();
      Files.write(page, html);
      viewer.show(page.toUri());
      return Messages.text("print.open");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return Messages.text("print.no-viewer");
    }
  }
}
