package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/**
 * The outline of a curved band between two ends, which swings from one height to the other.
 *
 * @param from where it begins, at the left
 * @param to where it ends
 * @param passing whether it passes what it has nothing to do with: it is thin there
 */
record Ribbon(End from, End to, boolean passing) {
  private static final int STEPS = 28;

  /** Half the height of the band where it is thin. */
  private static final double THIN = 1.25;

  /** The part of the way over which an end narrows. */
  private static final double NARROWING = 0.36;

  /**
   * An end of the band.
   *
   * @param x where
   * @param top upper edge
   * @param bottom lower edge
   */
  record End(double x, double top, double bottom) {
    private double middle() {
      return (top + bottom) / 2;
    }

    private double half() {
      return (bottom - top) / 2;
    }
  }

  /** The closed outline. */
  List<PathElement> outline() {
    List<PathElement> outline = new ArrayList<>();
    outline.add(new MoveTo(from.x(), from.top()));
    for (int i = 1; i <= STEPS; i++) {
      outline.add(edge(i, -1));
    }
    for (int i = STEPS; i >= 0; i--) {
      outline.add(edge(i, 1));
    }
    outline.add(new ClosePath());
    return outline;
  }

  private LineTo edge(int step, int side) {
    double part = (double) step / STEPS;
    double x = from.x() + part * (to.x() - from.x());
    double y = from.middle() + smooth(part) * (to.middle() - from.middle());
    return new LineTo(x, y + side * half(part));
  }

  private double half(double part) {
    if (!passing) {
      return from.half() + smooth(part) * (to.half() - from.half());
    }
    double begun = smooth(Math.min(1, part / NARROWING));
    double ending = smooth(Math.min(1, (1 - part) / NARROWING));
    double near = part < 0.5 ? from.half() : to.half();
    double open = part < 0.5 ? begun : ending;
    return near + open * (Math.min(THIN, near) - near);
  }

  /** 0 to 1 without a corner at either end (Hermite's polynomial). */
  private static double smooth(double part) {
    return part * part * (3 - 2 * part);
  }
}
