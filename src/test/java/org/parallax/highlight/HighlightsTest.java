package org.parallax.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.finding.Verdict.DIFFER;
import static org.parallax.finding.Verdict.ONLY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
import org.parallax.mention.Title;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Places;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.State;
import org.parallax.workspace.Workspace;

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
    assertThat(Highlights.of(OURS.id(), boats, Assessment.NONE))
        .containsExactly(
            new Mark(span("three boats"), new Cause.Found(boats.id()), Tone.DIFFER, false));
  }

  @Test
  void marksADismissedFindingFaintly() {
    Finding engineer = finding("engineer", ONLY, side("chief", at(OURS, "chief engineer")));
    Assessment dismissed = Assessment.NONE.in(State.NOT_A_DISCREPANCY);
    assertThat(Highlights.of(OURS.id(), engineer, dismissed)).singleElement().matches(Mark::quiet);
  }

  @Test
  void marksWordsThatWereMarkedByHand() {
    Stamp now = Stamp.at(Instant.EPOCH, "ann");
    Workspace workspace =
        Workspace.empty()
            .withArticles(List.of(OURS, THEIRS))
            .marked(OURS.id(), span("lake"), Assessment.NONE, now);
    Places.Placed placed = Places.of(workspace, Analysis.NONE).all().get(0);
    assertThat(Highlights.of(OURS.id(), placed))
        .containsExactly(
            new Mark(span("lake"), new Cause.Made(placed.annotation().id()), Tone.MARKED, false));
    assertThat(Highlights.of(THEIRS.id(), placed)).isEmpty();
  }

  @Test
  void overlapsAreCutIntoRunsThatRememberEveryFinding() {
    Mark whole = mark("whole", Tone.AGREE, "saw three boats on the lake");
    Mark part = mark("part", Tone.DIFFER, "three boats");
    List<Run> runs = Highlights.runs(List.of(whole, part));
    assertThat(runs)
        .extracting(run -> run.span().in(TEXT))
        .containsExactly("saw ", "three boats", " on the lake");
    assertThat(runs.get(1).marks()).containsExactly(part, whole);
    assertThat(runs.get(1).strongest().tone()).isEqualTo(Tone.DIFFER);
    assertThat(runs.get(1).of(whole.cause())).contains(whole);
    assertThat(runs.get(0).of(part.cause())).isEmpty();
  }

  @Test
  void ofTwoEqualVerdictsTheShorterGivesTheColour() {
    Mark longer = mark("a", Tone.AGREE, "three boats on the lake");
    Mark shorter = mark("b", Tone.AGREE, "three boats");
    assertThat(Highlights.runs(List.of(longer, shorter)).get(0).strongest()).isEqualTo(shorter);
  }

  @Test
  void aFaintMarkNeverCoversAnother() {
    Span span = span("lake");
    Mark unsure = new Mark(span, found("a"), Tone.DIFFER, true);
    Mark sure = new Mark(span, found("b"), Tone.ONLY, false);
    assertThat(Highlights.runs(List.of(unsure, sure)).get(0).strongest()).isEqualTo(sure);
  }

  @Test
  void anEmptyMarkIsInNoRun() {
    Mark omission = new Mark(new Span(4, 4), found("a"), Tone.ONLY, false);
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
    Tone tone = random.nextBoolean() ? Tone.DIFFER : Tone.AGREE;
    Span span = new Span(at, at + random.nextInt(15));
    return new Mark(span, found("f" + random.nextInt(3)), tone, false);
  }

  private static Mark mark(String id, Tone tone, String words) {
    return new Mark(span(words), found(id), tone, false);
  }

  private static Cause found(String id) {
    return new Cause.Found(new FindingId(id));
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
