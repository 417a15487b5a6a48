package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Filter;
import org.parallax.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Twenty reports of three thousand words each stay usable. */
class ManyReportsTest extends ApplicationTest {
  private static final int REPORTS = 20;
  private static final int PARAGRAPHS = 100;
  private static final int WORDS = 30;

  /** What one act may take of the thread of the window, in its own time, on a machine in use. */
  private static final double MILLIS = 100;

  @TempDir static Path home = Path.of("");

  @Override
  public void start(Stage stage) {
    StyleSheets.install();
  }

  private static Article report(int number) {
    String text =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(paragraph -> paragraph(number, paragraph))
            .collect(Collectors.joining("\n"));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      paragraphs.add(new Paragraph(new Span(at, end), Role.BODY));
      at = end + 1;
    }
    Source source =
        new Source("r" + number, Source.Credits.NONE, Optional.empty(), Optional.empty());
    return new Article(ArticleId.of("r" + number, text), source, new TextBody(text, paragraphs));
  }

  private static String paragraph(int report, int paragraph) {
    String matter = "Item%sx ".formatted(paragraph);
    String filling = "and the river went on rising in report r" + report + " ";
    return (matter + filling.repeat(WORDS / 9)).strip();
  }

  private static Analysis analysis(List<Article> articles) {
    List<Finding> findings =
        IntStream.range(0, PARAGRAPHS).mapToObj(item -> finding(articles, item)).toList();
    return new Analysis(
        articles,
        findings.stream().flatMap(finding -> finding.mentions().stream()).toList(),
        List.of(),
        findings,
        new Origins(articles.stream().map(article -> List.of(article.id())).toList()));
  }

  private static Finding finding(List<Article> articles, int item) {
    Function<List<Article>, Side> side =
        some ->
            new Side(
                "reading " + some.size(),
                some.stream().<Mention>map(article -> at(article, item)).toList());
    return new Finding(
        new FindingId("item-" + item),
        new Finding.Matter(Kind.QUANTITY, "item " + item),
        List.of(side.apply(articles.subList(0, 5)), side.apply(articles.subList(5, REPORTS))),
        new Judgement(
            item % 2 == 0 ? Verdict.DIFFER : Verdict.COMPATIBLE, 0.9, "So it stands.", false),
        List.of());
  }

  private static Name at(Article article, int item) {
    String words = "Item%sx".formatted(item);
    int at = article.text().value().indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Name(new Locus(article.id(), span, 0), Name.Category.EVENT, words);
  }

  @Test
  void selectingFilteringAndTaggingTakeMoments() {
    List<Article> articles = IntStream.range(0, REPORTS).mapToObj(ManyReportsTest::report).toList();
    ReviewSession session =
        new ReviewSession(
            Workspace.empty().withArticles(articles), new Hand(Clock.systemUTC(), "tester"));
    List<MainWindow> windows = new ArrayList<>();
    interact(
        () -> {
          Equipment equipment =
              new Equipment(
                  new Folders(home),
                  Jobs.ofWindow(),
                  (open, progress) -> analysis(open),
                  Clock.systemUTC());
          MainWindow window =
              new MainWindow(new Stage(), equipment, session, Optional.of(new Answers()));
          window.show();
          window.complete();
          session.accept(analysis(articles));
          windows.add(window);
        });
    assertThat(columns(windows.get(0))).hasSize(REPORTS);
    acts(session, 1); // The first acts load what later ones use.
    assertThat(acts(session, 2)).as("milliseconds of an act").allMatch(millis -> millis < MILLIS);
    assertThat(session.selected().orElseThrow().topic()).isEqualTo("Item 6");
    interact(windows.get(0)::close);
  }

  private static List<Node> columns(MainWindow window) {
    return List.copyOf(window.stage().getScene().getRoot().lookupAll(".plx-column"));
  }

  private List<Double> acts(ReviewSession session, int rounds) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      millis.add(took(session::next));
      millis.add(took(() -> session.annotator().toggle(1)));
      millis.add(
          took(
              () ->
                  session.look(view -> view.with(Filter.ALL.ofVerdicts(Set.of(Verdict.DIFFER))))));
      millis.add(took(() -> session.look(view -> view.with(Filter.ALL))));
    }
    return millis;
  }

  /** The time the thread itself works, since others may have the machine in between. */
  private double took(Runnable act) {
    var clock = ManagementFactory.getThreadMXBean();
    List<Double> millis = new ArrayList<>();
    interact(
        () -> {
          long before = clock.getCurrentThreadCpuTime();
          act.run();
          millis.add((clock.getCurrentThreadCpuTime() - before) / 1e6);
        });
    WaitForAsyncUtils.waitForFxEvents();
    return millis.get(0);
  }
}
