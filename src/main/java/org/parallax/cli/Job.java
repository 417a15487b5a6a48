package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.parallax.cli.Engine.Input;

/** One run of a command: it tells the person what was refused, and the shell how it ended. */
final class Job {
  private final Terminal terminal;
  private int refused;

  Job(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What a command writes. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Names what was refused in {@code input}, and what should be known of the rest. */
  void report(Input input) {
    input.warnings().forEach(terminal::say);
    input.refusals().forEach(terminal::say);
    refused += input.refusals().size();
  }

  /** Says what a person may not have meant. */
  void warn(String sentence) {
    terminal.say(sentence);
  }

  /** Draws how far the job is, where a person watches. */
  void progress(String what, int done, int total) {
    terminal.progress("%s %s of %s".formatted(what, done, total));
  }

  /**
   * Writes {@code content} to {@code file}.
   *
   * @return the exit code of the whole command
   */
  int write(String file, Content content) {
    try {
      Output.write(file, terminal.out(), content::write);
      terminal.progressDone();
      return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    } catch (Output.ClosedException e) {
      return ExitCode.UNWRITTEN;
    } catch (IOException | java.nio.file.InvalidPathException e) {
      terminal.say(
          "\"%s\" could not be written (%s); name a file in a folder that exists and can be written."
              .formatted(file, Reasons.of(e)));
      return ExitCode.UNWRITTEN;
    }
  }
}
