package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Progress;
import org.parallax.cli.Engine.Input;
import org.parallax.export.ComparisonJson;
import org.parallax.export.FindingsText;
import org.parallax.importing.file.FileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One comparison of some articles, or one for each sub-folder of a folder. */
@Command(
    name = "compare",
    resourceBundle = "org.parallax.cli.Help",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    usageHelpWidth = ParallaxCommand.WIDTH)
final class CompareCommand implements Callable<Integer> {
  private final Job job;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  @Mixin private final ResultOptions result = new ResultOptions();

  @Option(names = "--each", paramLabel = "DIR", descriptionKey = "each")
  private @Nullable Path each;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
  private List<Path> paths = List.of();

  CompareCommand(Terminal terminal) {
    this.job = new Job(terminal);
  }

  @Override
  public Integer call() {
    Path folder = each;
    if (folder == null) {
      require(
          !paths.isEmpty(),
          "Nothing to compare: name two or more articles, a folder of them, or --each DIR.");
      return job.write(result.file(), this::writeOne);
    }
    require(paths.isEmpty(), "Give either --each %s or paths, not both.".formatted(folder));
    require(
        Files.isDirectory(folder),
        "--each \"%s\": not a folder; name one whose sub-folders hold articles."
            .formatted(FileNames.shown(folder)));
    Optional<List<Path>> folders = subfolders(folder);
    require(
        folders.isPresent(),
        "--each \"%s\": can't be listed; check that you may read it."
            .formatted(FileNames.shown(folder)));
    if (folders.orElseThrow().isEmpty()) {
      job.warn(
          "%s: holds no folders to compare; each comparison is a folder of its articles."
              .formatted(FileNames.shown(folder)));
    }
    return job.write(result.file(), out -> writeEach(folders.orElseThrow(), out));
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private void writeOne(OutputStream out) throws IOException {
    Engine engine = new Engine();
    Input input = engine.read(paths);
    job.report(input);
    warnOfTooFew(input, "");
    write(new Case(Optional.empty(), input, engine.analyze(input.articles(), this::progress)), out);
  }

  private void warnOfTooFew(Input input, String where) {
    if (input.articles().size() == 1 && input.refusals().isEmpty()) {
      job.warn(where + "one article alone has nothing to be compared with; add another report.");
    }
  }

  private boolean progress(Progress.Step step, int done, int total) {
    job.progress(step.name().toLowerCase(Locale.ROOT), done, total);
    return true;
  }

  private record Case(Optional<String> name, Input input, Analysis analysis) {}

  private void writeEach(List<Path> folders, OutputStream out) throws IOException {
    Engine engine = new Engine();
    int[] done = {0};
    new InOrder(result.threads())
        .run(
            folders,
            folder -> compare(engine, folder),
            one -> {
              job.report(one.input());
              warnOfTooFew(one.input(), one.name().map(name -> name + ": ").orElse(""));
              write(one, out);
              job.progress("compared", ++done[0], folders.size());
            });
  }

  private static Case compare(Engine engine, Path folder) {
    Input input = engine.read(List.of(folder));
    Analysis analysis = engine.analyze(input.articles(), Progress.NONE);
    return new Case(Optional.of(folder.getFileName().toString()), input, analysis);
  }

  private void write(Case one, OutputStream out) throws IOException {
    if (result.isJson()) {
      ComparisonJson.writeComparison(one.analysis(), one.name(), out);
    } else {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      FindingsText.write(one.analysis(), one.name(), writer);
      writer.flush();
    }
  }

  /** The folders in a folder by name, without hidden ones; empty where it can't be listed. */
  private static Optional<List<Path>> subfolders(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return Optional.of(
          inside
              .filter(Files::isDirectory)
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(Path::toString))
              .toList());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
