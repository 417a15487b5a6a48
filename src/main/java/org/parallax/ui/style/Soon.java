package org.parallax.ui.style;

import javafx.animation.AnimationTimer;

/**
 * Work put off by some frames, so that what follows from one act is not all done in one frame.
 * However often it is asked for until then, it is done once.
 */
public final class Soon extends AnimationTimer {
  private final int frames;
  private final Runnable work;
  private int left;
  private boolean asked;

  /**
   * @param frames how many go by first
   */
  public Soon(int frames, Runnable work) {
    this.frames = frames;
    this.work = work;
  }

  /** Asks for the work. */
  public void ask() {
    if (!asked) {
      asked = true;
      left = frames;
      start();
    }
  }

  /** Does now what was asked for and is not done yet. */
  public void finish() {
    if (asked) {
      asked = false;
      stop();
      work.run();
    }
  }

  @Override
  public void handle(long now) {
    if (left-- <= 0) {
      finish();
    }
  }
}
