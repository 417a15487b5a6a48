package org.parallax.ui.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Scrolls panes smoothly to exact places, or at once when a person wants no motion. */
final class Glide {
  private static final double NANOS = 240e6;

  /** A longer way is cut: it begins this part of the pane's height before its end. */
  private static final double LONGEST = 0.6;

  private final Map<ReaderPane, Motion> motions = new LinkedHashMap<>();
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step(now);
        }
      };

  private record Motion(double from, double to, long start) {
    double at(long now) {
      double part = Math.max(0, Math.min(1, (now - start) / NANOS));
      double rest = 1 - part;
      return to - (to - from) * rest * rest * rest;
    }

    boolean isOver(long now) {
      return now - start >= NANOS;
    }
  }

  /** Whether everything moves at once. */
  BooleanProperty still() {
    return still;
  }

  /** Scrolls {@code pane} to a height of its text. */
  void to(ReaderPane pane, double height) {
    double target = Math.max(0, Math.min(height, pane.lowest()));
    double way = target - pane.top();
    if (still.get() || Math.abs(way) < 2) {
      motions.remove(pane);
      pane.scrollTo(target);
      return;
    }
    double longest = LONGEST * pane.getHeight();
    double from = Math.abs(way) > longest ? target - Math.signum(way) * longest : pane.top();
    motions.put(pane, new Motion(from, target, System.nanoTime()));
    timer.start();
  }

  /** Whether {@code pane} is under way. */
  boolean isMoving(ReaderPane pane) {
    return motions.containsKey(pane);
  }

  /** Leaves {@code pane} where it is. */
  void stop(ReaderPane pane) {
    motions.remove(pane);
  }

  private void step(long now) {
    Map.copyOf(motions).forEach((pane, motion) -> pane.scrollTo(motion.at(now)));
    motions.values().removeIf(motion -> motion.isOver(now));
    if (motions.isEmpty()) {
      timer.stop();
    }
  }
}
