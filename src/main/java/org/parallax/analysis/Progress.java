package org.parallax.analysis;

/** Hears how far a long job is, and can end it. Called from any thread. */
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (step, done, total) -> true;

  /** The steps of an analysis, in order. */
  enum Step {
    READING,
    EXTRACTING,
    ALIGNING,
    JUDGING
  }

  /**
   * Some of a step is done.
   *
   * @param step which
   * @param done how many parts of it are done
   * @param total how many it has
   * @return whether to go on; false ends the job with a {@link
   *     java.util.concurrent.CancellationException}
   */
  boolean reached(Step step, int done, int total);
}
