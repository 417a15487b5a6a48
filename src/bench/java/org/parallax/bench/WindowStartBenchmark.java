package org.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * How long it takes from the start of the process until five texts can be read in the window, and
 * how that compares with {@link BareWindow}, started in turn with the same flags. Needs a display
 * and the package in {@code target/parallax}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class WindowStartBenchmark {
  /** After so long the analysis is done and its marks are shown. */
  private static final long SECONDS_TO_SETTLE = 8;

  private final Path home = Path.of("target", "bench-home").toAbsolutePath();
  private Optional<BareCommand> bare = Optional.empty();
  private double bareMilliseconds;
  private double bareArchivedMilliseconds;
  private Optional<WindowProcess> opened = Optional.empty();

  /**
   * What is measured beside the time of the window. JMH adds the rounds up: each gives its part.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Beside {
    /** Milliseconds until the texts of the bare window can be read. */
    public double bare;

    /** The same with an archive of loaded classes, as {@code bin/parallax} uses one. */
    public double bareArchived;

    /** Megabytes of live objects in the program after opening, with the analysis done. */
    public double heap;
  }

  /** A home without settings, and the bare window's archive. */
  @Setup
  public void prepare() throws IOException {
    Files.createDirectories(home);
    bare = Optional.of(BareCommand.packed(home));
  }

  /** Starts the bare windows, in turn with the program. */
  @Setup(Level.Invocation)
  public void openBare() throws IOException {
    BareCommand command = bare.orElseThrow();
    bareMilliseconds = milliseconds(command.plain());
    bareArchivedMilliseconds = milliseconds(command.archived());
  }

  private static double milliseconds(ProcessBuilder command) throws IOException {
    try (WindowProcess window = WindowProcess.open(command)) {
      return window.start().toNanos() / 1e6;
    }
  }

  /** {@code target/parallax/bin/parallax} with five texts, until they can be read. */
  @Benchmark
  public void window() throws IOException {
    ProcessBuilder command =
        new ProcessBuilder("target/parallax/bin/parallax", Reports.folder().toString());
    command.environment().put("PARALLAX_OPTS", "-Dparallax.timing=true");
    command.environment().put("XDG_CONFIG_HOME", home.toString());
    opened = Optional.of(WindowProcess.open(command));
  }

  /** Looks at its heap, and closes it. */
  @TearDown(Level.Invocation)
  public void close(Beside beside, BenchmarkParams params)
      throws IOException, InterruptedException {
    try (WindowProcess window = opened.orElseThrow()) {
      TimeUnit.SECONDS.sleep(SECONDS_TO_SETTLE);
      // JMH adds the rounds up: each gives its part of the mean.
      int rounds = params.getMeasurement().getCount();
      beside.bare = bareMilliseconds / rounds;
      beside.bareArchived = bareArchivedMilliseconds / rounds;
      beside.heap = window.liveMegabytes() / rounds;
    }
  }
}
