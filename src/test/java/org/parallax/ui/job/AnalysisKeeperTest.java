package org.parallax.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Progress;
import org.parallax.ui.job.AnalysisKeeper.Status;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Reviews;

class AnalysisKeeperTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Jobs immediate = new Jobs(Runnable::run, Runnable::run);
  private final Jobs held = new Jobs(waiting::add, Runnable::run);

  @Test
  void analysesWhatIsOpenAndWhatIsAdded() {
    ReviewSession session = Reviews.fresh();
    keeper(session, immediate).start();
    assertThat(session.analysis().of()).hasSize(2);
    session.apply("Add", now -> now.withArticles(List.of(Reviews.article("echo.txt", "Calm."))));
    assertThat(session.analysis().of()).hasSize(3);
  }

  @Test
  void anAnalysisThatIsOvertakenIsThrownAway() {
    ReviewSession session = Reviews.fresh();
    AnalysisKeeper keeper = keeper(session, held);
    keeper.start();
    session.apply("Remove", now -> now.without(Reviews.HERALD.id()));
    assertThat(waiting).hasSize(2);
    waiting.removeFirst().run();
    assertThat(session.analysis()).isEqualTo(Analysis.NONE);
    assertThat(keeper.statusProperty().get()).isInstanceOf(Status.Running.class);
    waiting.removeFirst().run();
    assertThat(session.analysis().of()).containsExactly(Reviews.GAZETTE);
    assertThat(keeper.statusProperty().get()).isInstanceOf(Status.Done.class);
  }

  @Test
  void canBeCancelledAndStartedAgain() {
    ReviewSession session = Reviews.fresh();
    AnalysisKeeper keeper = keeper(session, held);
    keeper.start();
    keeper.cancel();
    waiting.removeFirst().run();
    assertThat(session.analysis()).isEqualTo(Analysis.NONE);
    assertThat(keeper.statusProperty().get()).isInstanceOf(Status.Cancelled.class);
    keeper.again();
    waiting.removeFirst().run();
    assertThat(session.analysis().of()).hasSize(2);
  }

  @Test
  void saysWhyItBrokeOff() {
    ReviewSession session = Reviews.fresh();
    AnalysisKeeper keeper =
        new AnalysisKeeper(
            session,
            immediate,
            (articles, progress) -> {
              throw new IllegalStateException("no model");
            },
            Clock.systemUTC());
    keeper.start();
    assertThat(keeper.statusProperty().get())
        .isInstanceOfSatisfying(
            Status.Failed.class, failed -> assertThat(failed.reason()).hasMessage("no model"));
  }

  @Test
  void reportsHowFarItIs() {
    ReviewSession session = Reviews.fresh();
    Job job =
        immediate.start(
            progress -> {
              progress.reached(Progress.Step.ALIGNING, 1, 4);
              return session;
            },
            new Outcome<>(done -> {}, failed -> {}));
    assertThat(job.reach().get()).isEqualTo(new Job.Reach(Progress.Step.ALIGNING, 0.25));
    assertThat(job.running().get()).isFalse();
  }

  @Test
  void aJobThatWasEndedReportsNoMore() {
    Jobs late = new Jobs(Runnable::run, waiting::add);
    Job job =
        late.start(
            progress -> progress.reached(Progress.Step.ALIGNING, 1, 4),
            new Outcome<>(done -> {}, failed -> {}));
    job.cancel();
    waiting.forEach(Runnable::run);
    assertThat(job.reach().get()).isEqualTo(Job.Reach.START);
  }

  @Test
  void measuresHowLongItTook() {
    ReviewSession session = Reviews.fresh();
    AnalysisKeeper keeper = keeper(session, immediate);
    keeper.start();
    assertThat(keeper.statusProperty().get())
        .isInstanceOfSatisfying(
            Status.Done.class,
            done -> assertThat(done.took()).isBetween(Duration.ZERO, Duration.ofMinutes(1)));
  }

  private static AnalysisKeeper keeper(ReviewSession session, Jobs jobs) {
    return new AnalysisKeeper(
        session,
        jobs,
        (articles, progress) -> {
          if (!progress.reached(Progress.Step.READING, 1, 1)) {
            throw new CancellationException("cancelled");
          }
          return new Analysis(
              articles, List.of(), List.of(), List.of(), Reviews.analysis().origins());
        },
        Clock.systemUTC());
  }
}
