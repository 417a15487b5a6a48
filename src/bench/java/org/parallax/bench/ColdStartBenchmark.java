package org.parallax.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long {@code compare} of five articles takes as a process of its own, from start to exit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class ColdStartBenchmark {
  /** {@code target/parallax/bin/parallax compare}: build the package first. */
  @Benchmark
  public int compareFiveArticles() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "target/parallax/bin/parallax",
                "compare",
                Reports.folder().toString(),
                "--json",
                "target/cold-start.json")
            .inheritIO()
            .start();
    int exitCode = process.waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("compare ended with exit code " + exitCode);
    }
    return exitCode;
  }
}
