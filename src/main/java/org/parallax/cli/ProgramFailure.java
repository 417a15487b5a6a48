package org.parallax.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the program itself failed, and what its makers need to know. */
final class ProgramFailure implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    Optional<StackTraceElement> place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.parallax"))
            .findFirst();
    String message =
        Optional.ofNullable(failure.getMessage())
            .orElse("")
            .lines()
            .reduce("", (a, b) -> a + " " + b);
    PrintWriter err = command.getErr();
    err.println(
        "parallax: the program failed and wrote nothing; please report this, with the files if you"
            + " can: %s%s%s"
                .formatted(
                    failure.getClass().getSimpleName(),
                    message,
                    place.map(frame -> " at " + frame).orElse("")));
    err.flush();
    return ExitCode.UNWRITTEN;
  }
}
