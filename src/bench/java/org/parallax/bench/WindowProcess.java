package org.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that opens a window and says when its texts are painted. */
final class WindowProcess implements AutoCloseable {
  private static final long BYTES_IN_A_MEGABYTE = 1024 * 1024;

  /** The last line of a class histogram: the number of objects and their bytes. */
  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  private final Process process;
  private final Duration start;

  private WindowProcess(Process process, Duration start) {
    this.process = process;
    this.start = start;
  }

  /**
   * Starts it and waits until its texts are painted.
   *
   * @throws IOException if it ends before
   */
  static WindowProcess open(ProcessBuilder command) throws IOException {
    long begin = System.nanoTime();
    Process process = command.start();
    StringBuilder said = new StringBuilder();
    BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(BareWindow.PAINTED)) {
        return new WindowProcess(process, Duration.ofNanos(System.nanoTime() - begin));
      }
      said.append(line).append('\n');
    }
    throw new IOException(
        "%s ended before its texts were painted: %s".formatted(command.command(), said));
  }

  /** The time from the start of the process until its texts were painted. */
  Duration start() {
    return start;
  }

  /**
   * The live objects of its heap, in megabytes of 2²⁰ bytes, after a full garbage collection.
   *
   * @throws IOException if {@code jcmd} can't tell
   */
  double liveMegabytes() throws IOException {
    String jcmd = System.getProperty("java.home") + "/bin/jcmd";
    String pid = Long.toString(process.pid());
    Process histogram = new ProcessBuilder(jcmd, pid, "GC.class_histogram").start();
    try (BufferedReader lines = histogram.inputReader(StandardCharsets.UTF_8)) {
      return lines
          .lines()
          .map(TOTAL::matcher)
          .filter(Matcher::lookingAt)
          .mapToDouble(total -> Double.parseDouble(total.group(1)) / BYTES_IN_A_MEGABYTE)
          .findFirst()
          .orElseThrow(
              () -> new IOException("jcmd %s GC.class_histogram: no total".formatted(pid)));
    }
  }

  /** Ends it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
