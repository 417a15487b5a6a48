package org.parallax.ui.window;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Scene;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.ColorScheme;
import org.parallax.ui.style.StyleSheets;
import org.parallax.ui.style.StyleSheets.Dress;
import org.parallax.workspace.Theme;

/** Keeps the scene in the theme and text size of the session. */
final class Dressing {
  private final ReviewSession session;
  private final Scene scene;
  private final ColorScheme usual;
  private final String face;
  private final ReadOnlyDoubleProperty zoom;

  /**
   * @param usual for a workspace that has no theme of its own
   * @param face the family to read in
   * @param zoom how many times larger the interface is shown
   */
  Dressing(
      ReviewSession session,
      Scene scene,
      ColorScheme usual,
      String face,
      ReadOnlyDoubleProperty zoom) {
    this.session = session;
    this.scene = scene;
    this.usual = usual;
    this.face = face;
    this.zoom = zoom;
  }

  /** Dresses the scene, now and whenever the session asks for another dress. */
  void watch() {
    // It may change while the window is laid out, when no sheet may.
    zoom.addListener((all, before, now) -> Platform.runLater(this::change));
    StyleSheets.apply(scene, dress());
    session.view(view -> view.theme()).addListener((all, before, now) -> change());
    session.view(view -> view.textSize()).addListener((all, before, now) -> change());
  }

  private void change() {
    StyleSheets.apply(scene, dress());
  }

  private Dress dress() {
    return new Dress(scheme(), face, session.workspace().view().textSize() / 100.0, zoom.get());
  }

  /** What is shown. */
  ColorScheme scheme() {
    Theme theme = session.workspace().view().theme();
    return switch (theme) {
      case SYSTEM -> usual;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }
}
