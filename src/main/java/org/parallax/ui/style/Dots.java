package org.parallax.ui.style;

import javafx.scene.layout.Region;
import org.parallax.workspace.Hue;

/** Small dots in the colours of tags, with a rim, so that each is seen on any ground. */
public final class Dots {
  private Dots() {}

  /** A dot of this colour. */
  public static Region of(Hue hue) {
    Region dot = new Region();
    dot.getStyleClass().add("plx-tag-dot");
    dot.setStyle("-fx-background-color: -plx-faint, " + hue.rgb() + ";");
    dot.setMouseTransparent(true);
    return dot;
  }
}
