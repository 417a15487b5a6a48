package org.parallax.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks that are asked for, and prints what follows from several of them. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs them and prints.
   *
   * @param arguments as those of {@link org.openjdk.jmh.Main}
   */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    new Conclusions(results).lines().forEach(System.out::println);
  }
}
