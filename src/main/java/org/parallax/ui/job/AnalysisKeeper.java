package org.parallax.ui.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;
import org.parallax.ui.session.ReviewSession;

/**
 * Has the articles of a session analysed whenever they change. An analysis that is overtaken by
 * another change is ended and thrown away.
 */
public final class AnalysisKeeper {
  /** What analyses articles; loaded when it is first asked, in the background. */
  @FunctionalInterface
  public interface Engine {
    /**
     * Compares {@code articles}.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asked to stop
     */
    Analysis analyze(List<Article> articles, Progress progress);
  }

  /** Where the analysis of the open articles stands. */
  public sealed interface Status {
    /** There is nothing to analyse. */
    record Idle() implements Status {}

    /** It is under way. */
    record Running(Job job) implements Status {}

    /** It is done. */
    record Done(Duration took) implements Status {}

    /** The person ended it. */
    record Cancelled() implements Status {}

    /** It broke off. */
    record Failed(Throwable reason) implements Status {}
  }

  private final ReviewSession session;
  private final Jobs jobs;
  private final Engine engine;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Status> status =
      new ReadOnlyObjectWrapper<>(new Status.Idle());
  private Optional<Job> current = Optional.empty();
  private List<Article> asked = List.of();

  /** Keeps the analysis of {@code session}. */
  public AnalysisKeeper(ReviewSession session, Jobs jobs, Engine engine, Clock clock) {
    this.session = session;
    this.jobs = jobs;
    this.engine = engine;
    this.clock = clock;
  }

  /** Starts to keep watch, and analyses what is open already. */
  public void start() {
    session.workspaceProperty().addListener((all, before, now) -> look());
    look();
  }

  /** Where the analysis stands. */
  public ReadOnlyObjectProperty<Status> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Ends the analysis under way; what was known before stays. */
  public void cancel() {
    current.ifPresent(
        job -> {
          job.cancel();
          current = Optional.empty();
          status.set(new Status.Cancelled());
        });
  }

  /** Analyses the open articles again, after it was ended or broke off. */
  public void again() {
    asked = List.of();
    look();
  }

  private void look() {
    List<Article> articles = session.workspace().articles();
    if (articles.equals(asked)) {
      return;
    }
    asked = articles;
    current.ifPresent(Job::cancel);
    current = Optional.empty();
    if (articles.isEmpty()) {
      session.accept(Analysis.NONE);
      status.set(new Status.Idle());
      return;
    }
    begin(articles);
  }

  private void begin(List<Article> articles) {
    Instant started = clock.instant();
    Job job =
        jobs.start(
            progress -> engine.analyze(articles, progress),
            new Outcome<>(found -> end(found, started), this::fail));
    if (job.running().get()) {
      current = Optional.of(job);
      status.set(new Status.Running(job));
    }
  }

  private void end(Analysis found, Instant started) {
    if (session.accept(found)) {
      current = Optional.empty();
      status.set(new Status.Done(Duration.between(started, clock.instant())));
    }
  }

  private void fail(Throwable reason) {
    current = Optional.empty();
    status.set(new Status.Failed(reason));
  }
}
