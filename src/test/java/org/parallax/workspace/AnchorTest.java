package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.text.Span;
import org.parallax.workspace.Anchor.Match;
import org.parallax.workspace.Anchor.Place;

class AnchorTest {
  private static final String TEXT =
      "The council met on Monday. It voted for 12 new buses. The opposition asked for 12 trams.";

  private static Anchor anchor(String words) {
    int at = TEXT.indexOf(words);
    return Anchor.of(TEXT, new Span(at, at + words.length()));
  }

  private static Optional<String> found(Anchor anchor, String text) {
    return anchor.in(text).map(place -> place.span().in(text));
  }

  @Test
  void keepsTheWordsAndThirtyTwoCharactersAroundThem() {
    Anchor anchor = anchor("12 new buses");
    assertThat(anchor.quote()).isEqualTo("12 new buses");
    assertThat(anchor.before()).isEqualTo("cil met on Monday. It voted for ").hasSize(32);
    assertThat(anchor.after()).isEqualTo(". The opposition asked for 12 tr").hasSize(32);
  }

  @Test
  void neverCutsASurrogatePair() {
    String text = "😀" + "x".repeat(31) + "word" + "y".repeat(31) + "😀";
    Anchor anchor = Anchor.of(text, new Span(33, 37));
    assertThat(anchor.before()).isEqualTo("x".repeat(31));
    assertThat(anchor.after()).isEqualTo("y".repeat(31));
  }

  @Test
  void standsWhereItStood() {
    Span span = new Span(TEXT.indexOf("voted"), TEXT.indexOf("voted") + 5);
    assertThat(Anchor.of(TEXT, span).in(TEXT)).contains(new Place(span, Match.EXACT));
  }

  @Test
  void movesWithItsWords() {
    String later = "Updated at noon. " + TEXT;
    Place place = anchor("12 new buses").in(later).orElseThrow();
    assertThat(place.span().in(later)).isEqualTo("12 new buses");
    assertThat(place.match()).isEqualTo(Match.MOVED);
  }

  @Test
  void ofTheSameWordsTakesThoseInItsOwnContext() {
    Anchor second = Anchor.of(TEXT, new Span(TEXT.lastIndexOf("12"), TEXT.lastIndexOf("12") + 2));
    String later = "12 people spoke. " + TEXT;
    assertThat(second.in(later).map(place -> place.span().start()))
        .contains(later.lastIndexOf("12"));
  }

  @Test
  void aShortWordInAnotherContextIsNotIt() {
    assertThat(anchor("12").in("Only 12 of the shops were open when we came.")).isEmpty();
  }

  @Test
  void findsWordsThatWereCorrected() {
    String later = TEXT.replace("12 new buses", "14 new busses");
    Place place = anchor("12 new buses").in(later).orElseThrow();
    assertThat(place.span().in(later)).isEqualTo("14 new busses");
    assertThat(place.match()).isEqualTo(Match.FUZZY);
  }

  @Test
  void findsWordsWhoseSurroundingsWereCorrectedToo() {
    String later =
        "Note: " + TEXT.replace("met on Monday", "met Monday").replace("12 new", "15 new");
    assertThat(found(anchor("12 new buses"), later)).contains("15 new buses");
  }

  @Test
  void findsALongPassageByItsTwoEnds() {
    String middle = "and then somebody spoke about the weather at great length ".repeat(20);
    String text =
        "It began with a quiet remark. The chair opened " + middle + "and closed. Then tea.";
    int end = text.indexOf(" Then tea");
    Anchor anchor = Anchor.of(text, new Span(30, end));
    String later = "x " + text.replace("weather", "climate");
    Place place = anchor.in(later).orElseThrow();
    assertThat(place.match()).isEqualTo(Match.FUZZY);
    assertThat(place.span().in(later)).startsWith("The chair opened").endsWith("and closed.");
  }

  @Test
  void aLongTextIsSearchedInNoTime() {
    Random random = new Random(3);
    String text =
        random.ints(200_000, 0, 50_000).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
    int middle = text.length() / 2;
    Anchor anchor = Anchor.of(text, new Span(middle, middle + 60));
    String later = text.substring(0, middle + 20) + "x" + text.substring(middle + 22);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 10; i++) {
            assertThat(anchor.in(later).map(Place::match)).contains(Match.FUZZY);
          }
        });
  }

  @Test
  void isLostWhenNothingIsLikeIt() {
    assertThat(anchor("12 new buses").in("A wholly different report about the price of bread."))
        .isEmpty();
    assertThat(anchor("12 new buses").in("")).isEmpty();
  }

  @Test
  void anOmissionStandsBetweenItsContexts() {
    int at = TEXT.indexOf(" The opposition");
    Anchor caret = Anchor.of(TEXT, new Span(at, at));
    assertThat(caret.in(TEXT)).contains(new Place(new Span(at, at), Match.EXACT));
    String moved = "Late edition. " + TEXT;
    assertThat(caret.in(moved).map(Place::span)).contains(new Span(at + 14, at + 14));
    String edited = TEXT.replace("opposition", "Opposition then");
    assertThat(caret.in(edited).map(Place::span)).contains(new Span(at, at));
    assertThat(caret.in("Nothing of the kind stands here at all.")).isEmpty();
  }
}
