package org.parallax.ui.window;

import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.dialog.Prompt;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;

/** Asks for the name that notes are signed with, and keeps it for the next start. */
final class Signing {
  private final ReviewSession session;
  private final Overlay overlay;
  private final SettingsFile settings;

  Signing(ReviewSession session, Overlay overlay, SettingsFile settings) {
    this.session = session;
    this.overlay = overlay;
    this.settings = settings;
  }

  void fill(Actions actions) {
    actions.put(Command.SIGN, this::ask);
  }

  private void ask() {
    new Prompt(
            Messages.text("sign.title"),
            Messages.text("sign.words"),
            session.coder(),
            Messages.text("sign.act"))
        .ask(overlay, this::sign);
  }

  /** At once: a program that ends without a word would lose it. */
  private void sign(String name) {
    session.sign(name);
    settings.write(settings.read().signed(name));
  }
}
