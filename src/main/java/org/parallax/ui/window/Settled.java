package org.parallax.ui.window;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits until a window has come to rest. */
final class Settled extends AnimationTimer {
  /** Frames without work after which glides and fades are over. */
  private static final int REST = 90;

  private final BooleanSupplier idle;
  private final Runnable then;
  private int frames;

  private Settled(BooleanSupplier idle, Runnable then) {
    this.idle = idle;
    this.then = then;
  }

  /** Runs {@code then} once {@code idle} has been true for a while. */
  static void then(BooleanSupplier idle, Runnable then) {
    new Settled(idle, then).start();
  }

  @Override
  public void handle(long now) {
    frames = idle.getAsBoolean() ? frames + 1 : 0;
    if (frames > REST) {
      stop();
      then.run();
    }
  }
}
