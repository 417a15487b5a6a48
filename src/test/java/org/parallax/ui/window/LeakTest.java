package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.align.Origins;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What is closed or taken away is not held on to. */
class LeakTest extends ApplicationTest {
  /** Set to {@code true}, it takes as many as a person may open in a week. */
  private static final boolean LONG = Boolean.getBoolean("parallax.leaks.long");

  private static final int WINDOWS = LONG ? 50 : 8;
  private static final int ARTICLES = LONG ? 200 : 40;

  /** The toolkit itself keeps the last things that were shown or had the keyboard. */
  private static final int KEPT = 3;

  @TempDir static Path home = Path.of("");

  @Override
  public void start(Stage stage) {
    StyleSheets.install();
  }

  private static Article report(int number) {
    String text = "Report %s says that the lake rose by %s metres.".formatted(number, number);
    Source source =
        new Source("r" + number, Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(
        ArticleId.of("r" + number, text), source, new TextBody(text, List.of(whole)));
  }

  private static Analysis nothing(List<Article> articles) {
    return new Analysis(articles, List.of(), List.of(), List.of(), new Origins(List.of()));
  }

  private static MainWindow open(Workspace workspace) {
    Clock clock = Clock.systemUTC();
    Equipment equipment =
        new Equipment(
            new Folders(home), Jobs.ofWindow(), (articles, progress) -> nothing(articles), clock);
    ReviewSession session = new ReviewSession(workspace, new Hand(clock, "tester"));
    MainWindow window = new MainWindow(new Stage(), equipment, session, Optional.of(new Answers()));
    window.show();
    window.complete();
    return window;
  }

  private static long held(List<? extends WeakReference<?>> references) {
    for (int i = 0; i < 20 && count(references) > KEPT; i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
    }
    return count(references);
  }

  private static long count(List<? extends WeakReference<?>> references) {
    return references.stream().filter(reference -> reference.get() != null).count();
  }

  @Test
  void windowsThatWereClosedAreGone() {
    List<WeakReference<MainWindow>> closed = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      interact(
          () -> {
            MainWindow window = open(Workspace.empty().withArticles(List.of(report(1), report(2))));
            closed.add(new WeakReference<>(window));
          });
      WaitForAsyncUtils.waitForFxEvents();
      MainWindow window = closed.get(i).get();
      if (window != null) {
        interact(window::close);
      }
    }
    assertThat(held(closed)).isLessThanOrEqualTo(KEPT);
  }

  @Test
  void columnsOfArticlesThatWereRemovedAreGone() {
    List<MainWindow> window = new ArrayList<>();
    interact(() -> window.add(open(Workspace.empty().withArticles(List.of(report(0))))));
    List<WeakReference<Node>> columns = new ArrayList<>();
    for (Article article : IntStream.rangeClosed(1, ARTICLES).mapToObj(LeakTest::report).toList()) {
      ReviewSession session = window.get(0).session();
      interact(() -> session.apply("Add", now -> now.withArticles(List.of(article))));
      window.get(0).stage().getScene().getRoot().lookupAll(".plx-column").stream()
          .skip(1)
          .forEach(column -> columns.add(new WeakReference<>(column)));
      interact(() -> session.apply("Remove", now -> now.without(article.id())));
    }
    assertThat(columns).hasSize(ARTICLES);
    assertThat(held(columns)).isLessThanOrEqualTo(KEPT);
    interact(() -> window.get(0).session().open(Workspace.empty()));
    interact(window.get(0)::close);
  }
}
