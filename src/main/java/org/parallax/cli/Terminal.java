package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks to the person who started it.
 *
 * @param out results
 * @param err refusals and progress
 * @param interactive whether a person watches {@code err}, so that progress may be drawn there
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
  /** Set to true by the start script when standard error is a terminal; Java can't tell. */
  static final String WATCHED = "parallax.terminal";

  /** The process's own streams. */
  public static Terminal ofProcess() {
    return new Terminal(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(WATCHED));
  }

  /** The same bytes everywhere: the process's own streams would follow the machine's charset. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }

  /** {@link #out} for text. */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** {@link #err} for text. */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Draws one line of progress over the last one. */
  void progress(String line) {
    if (interactive) {
      err.print("\r\u001b[K" + line);
      err.flush();
    }
  }

  /** Wipes the line of progress. */
  void progressDone() {
    progress("");
  }

  /** A sentence for the person, on a line of its own. */
  void say(String sentence) {
    progressDone();
    err.println("parallax: " + sentence);
  }
}
