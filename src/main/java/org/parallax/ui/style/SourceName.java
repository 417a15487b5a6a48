package org.parallax.ui.style;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The name of a report behind the colour that tells it from the others. */
public final class SourceName extends Label {
  private static final int HUES = 8;

  /**
   * @param hue which colour, counted on from 0; they come round again
   */
  public SourceName(String name, int hue) {
    super(name.toUpperCase(Locale.ROOT), dot(hue));
    getStyleClass().add("plx-outlet");
    setTooltip(new Tooltip(name));
    setMinWidth(40);
  }

  /** The colour alone. */
  public static Region dot(int hue) {
    Region dot = new Region();
    dot.getStyleClass().addAll("plx-source-dot", "plx-source-" + hue % HUES);
    return dot;
  }
}
