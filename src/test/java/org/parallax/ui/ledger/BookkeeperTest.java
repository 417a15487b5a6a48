package org.parallax.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Origins;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.text.Span;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Reviews;
import org.parallax.ui.session.Sources;
import org.parallax.workspace.Codebook;
import org.parallax.workspace.Workspace;

class BookkeeperTest {
  private static final Article ONE = Reviews.article("one.txt", "The bridge cost 4\nmillion.");
  private static final Article TWO = Reviews.article("two.txt", "It cost 4 million, all told.");
  private static final Article THREE = Reviews.article("three.txt", "It cost 7 million.");
  private static final Article FOUR = Reviews.article("four.txt", "It stands.");
  private static final List<Article> ALL = List.of(ONE, TWO, THREE, FOUR);

  private static final Finding COST =
      finding(Verdict.DIFFER, side("4 million", ONE, "4\nmillion", TWO), side("7 million", THREE));

  @Test
  void quotesEachSourceInItsOwnWordsOnOneLine() {
    assertThat(row(COST, origins(4)).cells())
        .extracting(Quoted::words)
        .containsExactly("4 million", "4 million", "7 million", "");
  }

  @Test
  void aReadingThatFewerGiveStandsOut() {
    assertThat(row(COST, origins(4)).cells())
        .extracting(Quoted::outlier)
        .containsExactly(false, false, true, false);
  }

  @Test
  void ofLongReadingsWhatTellsThemApartIsShown() {
    Article whole = Reviews.article("w.txt", "The Office for Harbours and Canals in Delta paid.");
    Article cut = Reviews.article("c.txt", "The Office for Harbours and Canals paid.");
    String name = "Office for Harbours and Canals";
    Finding named = finding(Verdict.DIFFER, side(name + " in Delta", whole), side(name, cut));
    List<Quoted> cells = row(named, List.of(whole, cut)).cells();
    assertThat(cells)
        .extracting(Quoted::shown)
        .containsExactly(
            "\u2026 for Harbours and Canals in Delta", "\u2026 for Harbours and Canals");
    assertThat(cells).extracting(Quoted::words).containsExactly(name + " in Delta", name);
  }

  @Test
  void aReprintAddsNoWeight() {
    Origins oneText = new Origins(List.of(List.of(ONE.id(), TWO.id()), List.of(THREE.id())));
    assertThat(row(COST, oneText).cells()).noneMatch(Quoted::outlier);
  }

  @Test
  void nobodyStandsOutWhereAllAgree() {
    Finding agreed =
        finding(Verdict.AGREE, side("4 million", ONE, "4\nmillion", TWO), side("7 million", THREE));
    assertThat(row(agreed, origins(4)).cells()).noneMatch(Quoted::outlier);
  }

  @Test
  void theCopiedTableHoldsHeadingsReadingsAndWhatWasSaid() {
    ReviewSession session = session(COST);
    session.selectFirst();
    session.annotator().toggle(1);
    session.annotator().note("Ask.");
    Sources sources = Sources.of(session);
    List<LedgerRow> rows =
        new Bookkeeper(sources, origins(4)).rows(session.board().unfolded(session.folded().get()));
    Codebook codebook = session.workspace().codebook();
    assertThat(LedgerText.of(sources, rows, codebook))
        .containsExactly(
            List.of(
                "What it is about",
                "one",
                "two",
                "three",
                "four",
                "Verdict",
                "Tags and state",
                "Note"),
            List.of("Cost", "4 million", "4 million", "7 million", "", "differ", "Error", "Ask."));
  }

  @Test
  void whatWasEnteredBeforeIsKeptAndWhatWasSaidOfItIsNew() {
    ReviewSession session = session(COST);
    session.selectFirst();
    Bookkeeper bookkeeper = new Bookkeeper(Sources.of(session), origins(4));
    LedgerRow before = bookkeeper.rows(session.board().all()).get(0);
    session.annotator().toggle(1);
    LedgerRow after = bookkeeper.rows(session.board().all()).get(0);
    assertThat(after.cells()).isSameAs(before.cells());
    assertThat(after.item().said().tags()).hasSize(1);
    assertThat(before.item().said().tags()).isEmpty();
  }

  private static LedgerRow row(Finding finding, Origins origins) {
    ReviewSession session = session(finding);
    return new Bookkeeper(Sources.of(session), origins).rows(session.board().all()).get(0);
  }

  private static LedgerRow row(Finding finding, List<Article> articles) {
    ReviewSession session = session(finding, articles);
    return new Bookkeeper(Sources.of(session), new Origins(List.of()))
        .rows(session.board().all())
        .get(0);
  }

  private static ReviewSession session(Finding finding) {
    return session(finding, ALL);
  }

  private static ReviewSession session(Finding finding, List<Article> articles) {
    ReviewSession session =
        new ReviewSession(Workspace.empty().withArticles(articles), Reviews.HAND);
    session.accept(
        new Analysis(articles, finding.mentions(), List.of(), List.of(finding), origins(4)));
    return session;
  }

  private static Origins origins(int count) {
    List<List<ArticleId>> groups =
        ALL.stream().limit(count).map(article -> List.of(article.id())).toList();
    return new Origins(groups);
  }

  private static Finding finding(Verdict verdict, Side... sides) {
    return new Finding(
        new FindingId("cost"),
        new Finding.Matter(Kind.QUANTITY, "cost"),
        List.of(sides),
        new Judgement(verdict, 0.9, "So it stands.", false),
        List.of());
  }

  private static Side side(String words, Article article) {
    return new Side(words, List.of(mention(article, words)));
  }

  private static Side side(String label, Article first, String words, Article second) {
    return new Side(label, Stream.of(mention(first, words), mention(second, label)).toList());
  }

  private static Mention mention(Article article, String words) {
    int at = article.text().value().indexOf(words);
    return new Name(
        new Locus(article.id(), new Span(at, at + words.length()), 0), Name.Category.EVENT, words);
  }
}
