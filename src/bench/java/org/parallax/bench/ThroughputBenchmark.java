package org.parallax.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * How many words a second the full analysis of one article takes in, warm and on one core. The
 * articles take turns, so that none is known from the analysis before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class ThroughputBenchmark {
  /** {@code reports}: the articles of {@link Reports}; {@code generated}: of {@link NewsWriter}. */
  @Param({"reports", "generated"})
  public String from = "";

  private final Analyzer analyzer = Analyzer.standard();
  private List<Article> articles = List.of();
  private int turn;

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Runs of characters between white space. */
    public long words;
  }

  /** Loads or writes the articles. */
  @Setup
  public void load() {
    articles = from.equals("reports") ? Reports.articles() : new NewsWriter(10, 600).reports(40);
  }

  /** One article, from text to mentions and passages; the figure that counts is {@code words}. */
  @Benchmark
  public Analysis article(Read read) {
    Article article = articles.get(turn++ % articles.size());
    read.words += article.text().value().split("\\s+").length;
    return analyzer.analyze(List.of(article), Progress.NONE);
  }
}
