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

/**
 * What it costs to add one article to a hundred that are compared already, against comparing all:
 * generated reports of 600 words about five events, warm, on two cores. {@link Benchmarks} prints
 * the share below the table.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=2")
public class AddingBenchmark {
  private static final int EVENTS = 5;
  private static final int WORDS = 600;
  private static final int BEFORE = 100;

  /** A hundred and one reports, and an analyzer. */
  @State(Scope.Benchmark)
  public static class Reporting {
    private final List<Article> after = new NewsWriter(EVENTS, WORDS).reports(BEFORE + 1);
    private final Analyzer analyzer = Analyzer.standard();

    Analysis compare(int count) {
      return analyzer.analyze(after.subList(0, count), Progress.NONE);
    }
  }

  /** The analyzer knows nothing. */
  @State(Scope.Benchmark)
  public static class FromNothing {
    /** Forgets the last comparison. */
    @Setup(Level.Invocation)
    public void forget(Reporting reporting) {
      reporting.compare(0);
    }
  }

  /** The analyzer has compared all but the last report. */
  @State(Scope.Benchmark)
  public static class FromAHundred {
    /** Compares a hundred, whatever was compared before. */
    @Setup(Level.Invocation)
    public void compareTheOthers(Reporting reporting) {
      reporting.compare(BEFORE);
    }
  }

  /** A hundred and one articles, nothing known. */
  @Benchmark
  public Analysis all(Reporting reporting, FromNothing start) {
    return reporting.compare(BEFORE + 1);
  }

  /**
   * A hundred and one articles, a hundred of them known. Does a twentieth of the work of the other,
   * and so takes more rounds until it is as warm.
   */
  @Benchmark
  @Warmup(iterations = 40)
  @Measurement(iterations = 30)
  public Analysis adding(Reporting reporting, FromAHundred start) {
    return reporting.compare(BEFORE + 1);
  }
}
