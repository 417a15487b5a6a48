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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;

/** How long the whole analysis of five articles takes, warm and on one core, nothing re-used. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class AnalysisBenchmark {
  private final List<Article> articles = Reports.articles();
  private final Analyzer analyzer = Analyzer.standard();

  /** Has the analyzer forget what it knows of the last comparison. */
  @Setup(Level.Invocation)
  public void forget() {
    analyzer.analyze(List.of(), Progress.NONE);
  }

  /** Five articles from text to findings. */
  @Benchmark
  public Analysis fiveArticles() {
    return analyzer.analyze(articles, Progress.NONE);
  }
}
