package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.importing.file.FileNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole command line: the headless commands, and what the window understands. */
@Command(
    name = "parallax",
    resourceBundle = "org.parallax.cli.Help",
    subcommands = HelpCommand.class,
    mixinStandardHelpOptions = true,
    usageHelpWidth = ParallaxCommand.WIDTH,
    versionProvider = ProgramVersion.class)
public final class ParallaxCommand implements Callable<Integer> {
  /** Columns of a help page. */
  static final int WIDTH = 100;

  private final ToIntFunction<WindowArguments> window;

  @Option(names = "--snapshot", paramLabel = "FILE.png", descriptionKey = "snapshot")
  private @Nullable Path snapshot;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      descriptionKey = "size",
      converter = PictureSize.Converter.class)
  private PictureSize size = PictureSize.USUAL;

  @Option(
      names = "--scale",
      paramLabel = "PERCENT",
      descriptionKey = "scale",
      converter = PictureScale.class)
  private int scale = PictureScale.USUAL;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      descriptionKey = "theme",
      converter = Choice.Theme.class)
  private @Nullable String theme;

  @Option(
      names = "--view",
      paramLabel = "columns|ledger|timeline|overlap|linear",
      descriptionKey = "view",
      converter = Choice.View.class)
  private @Nullable String view;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  private ParallaxCommand(ToIntFunction<WindowArguments> window) {
    this.window = window;
  }

  /**
   * Runs what {@code arguments} ask for.
   *
   * @param window opens the window and gives its exit code
   * @return the exit code: 0 done, 1 some input was refused, 2 wrong use, 3 could not write
   */
  public static int run(
      String[] arguments, Terminal terminal, ToIntFunction<WindowArguments> window) {
    if (List.of(arguments).contains("")) {
      // An empty path would stand for the folder the shell is in.
      terminal.say("an argument is empty; leave it out or name a file.");
      return ExitCode.USAGE;
    }
    CommandLine line = new CommandLine(new ParallaxCommand(window));
    line.addSubcommand(new CompareCommand(terminal));
    line.addSubcommand(new ExtractCommand(terminal));
    return line.setOut(terminal.outWriter())
        .setErr(terminal.errWriter())
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new ProgramFailure())
        .execute(arguments);
  }

  @Override
  public Integer call() {
    files.stream().limit(1).filter(WindowArguments::isMistyped).forEach(this::refuse);
    Optional<WindowArguments.Picture> picture =
        Optional.ofNullable(snapshot).map(file -> new WindowArguments.Picture(file, size, scale));
    return window.applyAsInt(
        new WindowArguments(files, picture, Optional.ofNullable(theme), Optional.ofNullable(view)));
  }

  private void refuse(Path word) {
    throw new ParameterException(
        spec.commandLine(),
        "\"%s\" is neither a command nor a file; the commands are compare and extract."
            .formatted(FileNames.shown(word)));
  }
}
