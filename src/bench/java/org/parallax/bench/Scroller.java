package org.parallax.bench;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Turns the wheel a little in every frame, down for a while and up again. */
final class Scroller extends AnimationTimer {
  private static final double PIXELS = 40;
  private static final int FRAMES_ONE_WAY = 300;

  private final DoubleConsumer scroll;
  private final Runnable onFrame;
  private int frame;

  /**
   * @param scroll is given the pixels to go down, negative for up
   * @param onFrame runs once a frame
   */
  Scroller(DoubleConsumer scroll, Runnable onFrame) {
    this.scroll = scroll;
    this.onFrame = onFrame;
  }

  @Override
  public void handle(long now) {
    boolean down = frame++ / FRAMES_ONE_WAY % 2 == 0;
    scroll.accept(down ? PIXELS : -PIXELS);
    onFrame.run();
  }
}
