package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.ERROR;
import static org.parallax.workspace.Examples.LATER;
import static org.parallax.workspace.Examples.NOON;
import static org.parallax.workspace.Examples.RIVER;
import static org.parallax.workspace.Examples.analysis;
import static org.parallax.workspace.Examples.houses;
import static org.parallax.workspace.Examples.span;
import static org.parallax.workspace.Examples.workspace;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Scope;
import org.parallax.export.Notes.Subject;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.language.Excerpt;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

class NotesTest {
  private static final Workspace BOTH = workspace(RIVER, COAST);
  private static final Analysis FOUND = analysis(List.of(RIVER, COAST), houses("q1"));
  private static final Workspace TAGGED =
      BOTH.annotated(new Target.Fresh(houses("q1")), said -> said.tagged(ERROR).noted("?"), NOON);

  @Test
  void aTaggedFindingBringsEachReadingInItsSentence() {
    Notes notes = Notes.of(TAGGED, FOUND);
    assertThat(notes.title()).isEqualTo("Flood in Aldmoor");
    assertThat(notes.lost()).isEmpty();
    Note note = notes.notes().get(0);
    assertThat(note.subject())
        .isEqualTo(
            new Subject(
                "q1",
                Optional.of(Kind.QUANTITY),
                Optional.of(Verdict.DIFFER),
                "houses lost",
                Optional.of("The numbers can't both be right.")));
    assertThat(note.readings())
        .containsExactly(
            new Reading(
                notes.witnesses().get(0),
                Optional.of("40 houses"),
                new Excerpt("The flood took ", "40 houses", " in Aldmoor."),
                Optional.of(new Span(15, 24)),
                Optional.empty()),
            new Reading(
                notes.witnesses().get(1),
                Optional.of("55 houses"),
                new Excerpt(
                    "Officials in Aldmoor count ", "55 houses", " lost to the flood on Sunday."),
                Optional.of(new Span(27, 36)),
                Optional.empty()));
    assertThat(note.tags()).extracting(tag -> tag.name()).containsExactly("Error");
    assertThat(note.said().note()).isEqualTo("?");
    assertThat(note.stamp()).contains(NOON);
  }

  @Test
  void aFindingNobodySpokeOnIsLeftOutUnlessItIsAskedFor() {
    assertThat(Notes.of(BOTH, FOUND).notes()).isEmpty();
    assertThat(Notes.of(BOTH, FOUND, Scope.DIFFERENCES).notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.said()).isEqualTo(Assessment.NONE);
              assertThat(note.stamp()).isEmpty();
            });
    assertThat(Notes.of(BOTH, FOUND, Scope.FINDINGS).notes()).hasSize(1);
  }

  @Test
  void placesAreCountedInCodePoints() {
    Article emoji = Examples.article("emoji.txt", "😀😀 The flood took 40 houses.");
    Workspace marked =
        workspace(emoji)
            .marked(emoji.id(), span(emoji, "40 houses"), Assessment.NONE.tagged(ERROR), NOON);
    Reading reading = Notes.of(marked, Analysis.NONE).notes().get(0).readings().get(0);
    assertThat(reading.place()).contains(new Span(18, 27));
    assertThat(emoji.text().value().codePoints().skip(18).limit(2).toArray())
        .containsExactly('4', '0');
  }

  @Test
  void wordsMarkedByHandFollowAndKeepTheOrderTheyWereMarkedIn() {
    Workspace marked =
        TAGGED
            .marked(COAST.id(), span(COAST, "Sunday"), Assessment.NONE.tagged(ERROR), LATER)
            .marked(RIVER.id(), new Span(3, 3), Assessment.NONE.noted("left out"), LATER);
    List<Note> notes = Notes.of(marked, FOUND).notes();
    assertThat(notes)
        .extracting(note -> note.subject().id())
        .containsExactly("q1", "mark-2", "mark-3");
    assertThat(notes.get(2).readings().get(0).excerpt())
        .isEqualTo(new Excerpt("The", "", " flood took 40 houses in Aldmoor."));
  }

  @Test
  void aReadingAddedByHandStandsWithThoseOfTheFinding() {
    Workspace added =
        TAGGED.withReading(
            new Target.Made(TAGGED.annotations().get(0).id()),
            new Passage(COAST.id(), span(COAST, "flood")),
            LATER);
    assertThat(Notes.of(added, FOUND).notes().get(0).readings())
        .extracting(reading -> reading.excerpt().words())
        .containsExactly("40 houses", "55 houses", "flood");
  }

  @Test
  void whatWasSaidOfAnArticleThatIsGoneIsListedAsLostWithItsWords() {
    Workspace gone = TAGGED.without(RIVER.id()).without(COAST.id());
    Notes notes = Notes.of(gone, Analysis.NONE);
    assertThat(notes.notes()).isEmpty();
    Note lost = notes.lost().get(0);
    assertThat(lost.subject().topic()).isEqualTo("houses lost");
    assertThat(lost.said().note()).isEqualTo("?");
    assertThat(lost.readings().get(0))
        .satisfies(
            reading -> {
              assertThat(reading.by().source()).isEqualTo(RIVER.source());
              assertThat(reading.excerpt().words()).isEqualTo("40 houses");
              assertThat(reading.place()).isEmpty();
            });
  }

  @Test
  void aStaleAnalysisLendsNoFindings() {
    Analysis stale = analysis(List.of(RIVER), houses("q1"));
    Note note = Notes.of(TAGGED, stale).notes().get(0);
    assertThat(note.subject().verdict()).isEmpty();
    assertThat(note.subject().topic()).isEqualTo("houses lost");
    assertThat(note.readings()).hasSize(2);
  }

  @Test
  void theNearestSpeakerAroundTheWordsIsTheirSource() {
    Span whole = new Span(0, RIVER.text().value().length());
    Mention speech =
        new Quote(
            new Locus(RIVER.id(), whole, 0),
            Quote.Manner.REPORTED,
            Optional.empty(),
            Optional.of(new Reference("the mayor", new Span(0, 3))));
    Analysis quoted =
        new Analysis(FOUND.of(), List.of(speech), List.of(), FOUND.findings(), FOUND.origins());
    assertThat(Notes.of(TAGGED, quoted).notes().get(0).readings())
        .extracting(Reading::attribution)
        .containsExactly(Optional.of("the mayor"), Optional.empty());
  }

  @Test
  void aNameSignsOnlyWhatNobodySigned() {
    Stamp unsigned = Stamp.at(NOON.created(), "");
    Workspace mine =
        BOTH.annotated(new Target.Fresh(houses("q1")), said -> said.noted("?"), unsigned);
    assertThat(coder(Notes.of(mine, FOUND).signed("Eve"))).isEqualTo("Eve");
    assertThat(coder(Notes.of(mine, FOUND).signed(""))).isEmpty();
    assertThat(coder(Notes.of(TAGGED, FOUND).signed("Eve"))).isEqualTo("ada");
  }

  private static String coder(Notes notes) {
    return notes.notes().get(0).stamp().orElseThrow().coder();
  }
}
