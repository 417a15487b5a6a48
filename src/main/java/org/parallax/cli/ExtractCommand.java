package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Progress;
import org.parallax.cli.Engine.Input;
import org.parallax.export.ComparisonJson;
import org.parallax.export.ComparisonNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What each article says, without comparing: one JSON object a line. */
@Command(
    name = "extract",
    resourceBundle = "org.parallax.cli.Help",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    usageHelpWidth = ParallaxCommand.WIDTH)
final class ExtractCommand implements Callable<Integer> {
  private final Job job;

  @Mixin private final ResultOptions result = new ResultOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<Path> paths = List.of();

  ExtractCommand(Terminal terminal) {
    this.job = new Job(terminal);
  }

  @Override
  public Integer call() {
    return job.write(result.file(), this::write);
  }

  private void write(OutputStream out) throws IOException {
    Engine engine = new Engine();
    Input input = engine.read(paths);
    job.report(input);
    ComparisonNames names = ComparisonNames.of(input.articles());
    int[] done = {0};
    new InOrder(result.threads())
        .run(
            names.articles(),
            article -> engine.analyze(List.of(article), Progress.NONE),
            (Analysis analysis) -> {
              ComparisonJson.writeExtraction(analysis, names, out);
              job.progress("extracted", ++done[0], input.articles().size());
            });
  }
}
