package org.parallax.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;

/**
 * How the time of a whole comparison grows with the number of articles: 100 to 1,000 generated
 * reports of 600 words about 50 events, nothing re-used, on two cores with a heap of 2 GiB. {@link
 * Benchmarks} prints the growth exponent below the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:ActiveProcessorCount=2", "-Xmx2g"})
public class GrowthBenchmark {
  private static final int WORDS = 600;

  /** So many reports first, whatever the size, so that all sizes run code compiled alike. */
  private static final int WARM_UP = 400;

  /** How many reports are compared. */
  @Param({"100", "200", "400", "700", "1000"})
  public int articles;

  /** How many events they are about. */
  @Param("50")
  public int events;

  private List<Article> reports = List.of();
  private final Analyzer analyzer = Analyzer.standard();

  /** Writes the reports, and warms up. */
  @Setup
  public void write() {
    NewsWriter writer = new NewsWriter(events, WORDS);
    analyzer.analyze(writer.reports(WARM_UP), Progress.NONE);
    reports = writer.reports(articles);
  }

  /** Has the analyzer forget what it knows of the last comparison. */
  @Setup(Level.Invocation)
  public void forget() {
    analyzer.analyze(List.of(), Progress.NONE);
  }

  /** All articles, from text to findings. */
  @Benchmark
  public Analysis compare() {
    return analyzer.analyze(reports, Progress.NONE);
  }
}
