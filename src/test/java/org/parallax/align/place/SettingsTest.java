package org.parallax.align.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Name;

class SettingsTest {
  @Test
  void aPlaceIsToldByAnArticleAndANoun() {
    assertThat(places("Stones flew at the railway station.")).containsExactly("railway station");
    assertThat(places("Stones flew at the North Pier near the old ferry port."))
        .containsExactly("old ferry port");
  }

  @Test
  void somebodysHouseOrAnyHouseIsNoPlaceAReaderKnows() {
    assertThat(places("Papers were found in his office.")).isEmpty();
    assertThat(places("Papers were found in a hotel.")).isEmpty();
  }

  @Test
  void nounsThatMostlyAreNoPlaces() {
    assertThat(places("It was passed in the spring.")).isEmpty();
    assertThat(places("She wept on the stand.")).isEmpty();
    assertThat(places("It ended in the court.")).isEmpty();
    assertThat(places("They led in the field.")).isEmpty();
  }

  @Test
  void placesOfOneSizeAreApart() {
    assertThat(areApart("in the hospital", "in the school")).isTrue();
    assertThat(areApart("at the ferry port", "at the railway station")).isTrue();
    assertThat(areApart("in the hospital", "in the clinic")).isFalse();
  }

  @Test
  void placesOfTwoSizesMayLieInEachOther() {
    assertThat(areApart("at the border", "at the hotel")).isFalse();
    assertThat(areApart("in the street", "in the house")).isFalse();
    assertThat(areApart("at the airport", "in the restaurant")).isFalse();
  }

  @Test
  void wordsAroundAPlaceMayNameTheOther() {
    assertThat(areApart("in the school", "in the hospital beside the school")).isFalse();
  }

  @Test
  void aPartOfAPlaceIsToldByASmallWord() {
    String text = "The quake struck in the hills of western Orlia.";
    int start = text.indexOf("Orlia");
    Witness witness =
        Texts.witness(
            "a",
            text,
            "Orlia",
            locus -> new Name(locus, Name.Category.PLACE, text.substring(start, start + 5)));
    assertThat(Settings.of(witness).list())
        .extracting(setting -> setting.place().canonical())
        .containsExactly("western Orlia");
  }

  private static List<String> places(String text) {
    return Settings.of(Texts.witness("a", text)).list().stream()
        .map(setting -> setting.place().canonical())
        .toList();
  }

  private static boolean areApart(String a, String b) {
    return nouns(a).areApart(nouns(b));
  }

  private static Setting.Nouns nouns(String place) {
    Witness witness = Texts.witness("a", "The men were seen " + place + ".");
    return Settings.of(witness).list().get(0).nouns().orElseThrow();
  }
}
