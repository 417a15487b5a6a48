package org.parallax.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.finding.Verdict.AGREE;
import static org.parallax.finding.Verdict.DIFFER;
import static org.parallax.finding.Verdict.ONLY;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
import org.parallax.mention.Title;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class HighlightsTest {
  private static final String TEXT = "The chief engineer saw three boats on the lake.";
  private static final Article OURS = article("ours", TEXT);
  private static final Article THEIRS = article("theirs", "The engineer saw five boats.");

  @Test
  void marksEveryMentionInTheArticleAndNoOther() {
    Finding boats =
        finding(
            "boats",
            DIFFER,
            side("three", at(OURS, "three boats")),
            side("five", at(THEIRS, "five boats")));
    assertThat(Highlights.of(OURS, List.of(boats), all -> true))
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(OURS.at(mark.span())).isEqualTo("three boats");
              assertThat(mark.finding()).isEqualTo(boats.id());
              assertThat(mark.verdict()).isEqualTo(DIFFER);
            });
  }

  @Test
  void theFilterDecidesWhatIsMarked() {
    Finding engineer = finding("engineer", ONLY, side("chief", at(OURS, "chief engineer")));
    assertThat(Highlights.of(OURS, List.of(engineer), finding -> finding.verdict() != ONLY))
        .isEmpty();
  }

  @Test
  void overlapsAreCutIntoRunsThatRememberEveryFinding() {
    Mark whole = mark("whole", AGREE, "saw three boats on the lake");
    Mark part = mark("part", DIFFER, "three boats");
    List<Run> runs = Highlights.runs(List.of(whole, part));
    assertThat(runs)
        .extracting(run -> run.span().in(TEXT))
        .containsExactly("saw ", "three boats", " on the lake");
    assertThat(runs.get(1).marks()).containsExactly(part, whole);
    assertThat(runs.get(1).strongest().verdict()).isEqualTo(DIFFER);
    assertThat(runs.get(1).of(whole.finding())).contains(whole);
    assertThat(runs.get(0).of(part.finding())).isEmpty();
  }

  @Test
  void ofTwoEqualVerdictsTheShorterGivesTheColour() {
    Mark longer = mark("a", AGREE, "three boats on the lake");
    Mark shorter = mark("b", AGREE, "three boats");
    assertThat(Highlights.runs(List.of(longer, shorter)).get(0).strongest()).isEqualTo(shorter);
  }

  @Test
  void aSuggestionNeverCoversAFinding() {
    Span span = span("lake");
    Mark unsure = new Mark(span, new FindingId("a"), Kind.WORDING, DIFFER, true);
    Mark sure = new Mark(span, new FindingId("b"), Kind.PLACE, ONLY, false);
    assertThat(Highlights.runs(List.of(unsure, sure)).get(0).strongest()).isEqualTo(sure);
  }

  @Test
  void anEmptyMarkIsInNoRun() {
    Mark omission = new Mark(new Span(4, 4), new FindingId("a"), Kind.CLAIM, ONLY, false);
    assertThat(Highlights.runs(List.of(omission))).isEmpty();
  }

  @Test
  void runsCoverWhatMarksCoverAndNothingElse() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Mark> marks = random.ints(8, 0, 20).mapToObj(at -> randomMark(random, at)).toList();
      List<Run> runs = Highlights.runs(marks);
      for (int offset = 0; offset < 40; offset++) {
        int place = offset;
        List<Mark> over =
            marks.stream().filter(mark -> mark.span().contains(place)).distinct().toList();
        List<Run> here = runs.stream().filter(run -> run.span().contains(place)).toList();
        assertThat(here).hasSize(over.isEmpty() ? 0 : 1);
        here.forEach(run -> assertThat(run.marks()).containsExactlyInAnyOrderElementsOf(over));
      }
    }
  }

  private static Mark randomMark(Random random, int at) {
    Verdict verdict = random.nextBoolean() ? DIFFER : AGREE;
    FindingId id = new FindingId("f" + random.nextInt(3));
    return new Mark(new Span(at, at + random.nextInt(15)), id, Kind.CLAIM, verdict, false);
  }

  private static Mark mark(String id, Verdict verdict, String words) {
    return new Mark(span(words), new FindingId(id), Kind.CLAIM, verdict, false);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Finding finding(String id, Verdict verdict, Side... sides) {
    return new Finding(
        new FindingId(id),
        new Finding.Matter(Kind.QUANTITY, id),
        List.of(sides),
        new Judgement(verdict, 0.9, "They were counted.", false),
        List.of());
  }

  private static Side side(String label, Mention... mentions) {
    return new Side(label, List.of(mentions));
  }

  private static Mention at(Article article, String words) {
    int start = article.text().value().indexOf(words);
    Locus locus = new Locus(article.id(), new Span(start, start + words.length()), 0);
    return new Title(locus, words, Optional.empty(), Optional.empty());
  }

  private static Article article(String name, String text) {
    return new Article(
        new ArticleId(name),
        new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty()),
        new TextBody(text, List.of(new Paragraph(new Span(0, text.length()), Role.BODY))));
  }
}
