package org.parallax.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the benchmarks of the window have in common: how long they run, and columns of 5,000 words
 * and 2,000 marks. Needs a display; draws in software.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgsAppend = "-Dprism.order=sw")
public abstract class WindowBenchmark {
  private static final int WORDS = 5000;
  private static final int MARKS = 2000;

  /** Starts the toolkit and makes up so many articles with their marks. */
  static DenseReview review(int columns) throws InterruptedException {
    FxThread.start();
    return new DenseReview(columns, WORDS, MARKS);
  }
}
