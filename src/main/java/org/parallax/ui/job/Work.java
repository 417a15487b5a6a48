package org.parallax.ui.job;

import org.parallax.analysis.Progress;

/**
 * Something that takes too long for the thread that draws the window.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does it, on a thread of its own.
   *
   * @param progress hears how far it is, and can end it
   * @throws java.util.concurrent.CancellationException if it was ended
   */
  T run(Progress progress) throws Exception;
}
