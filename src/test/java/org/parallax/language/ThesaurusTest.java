package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private static final Thesaurus THESAURUS = new Thesaurus();

  @Test
  void knowsWordsForTheSameThing() {
    assertThat(THESAURUS.synonyms("cars", Tag.NOUN)).contains("automobile").doesNotContain("car");
    assertThat(THESAURUS.related("Car", "automobiles", Tag.NOUN)).isTrue();
    assertThat(THESAURUS.related("car", "treaty", Tag.NOUN)).isFalse();
  }

  @Test
  void knowsOppositesWiderClassesAndKin() {
    assertThat(THESAURUS.antonyms("rose", Tag.VERB)).contains("fall");
    assertThat(THESAURUS.broader("dog", Tag.NOUN)).contains("domestic animal");
    assertThat(THESAURUS.derived("arrive", Tag.VERB)).contains("arrival");
  }

  @Test
  void givesTheBaseForm() {
    assertThat(THESAURUS.base("met", Tag.VERB)).isEqualTo("meet");
    assertThat(THESAURUS.base("Children", Tag.NOUN)).isEqualTo("child");
    assertThat(THESAURUS.base("fell", Tag.VERB)).isEqualTo("fall");
  }

  @Test
  void tellsWhetherItKnowsAWord() {
    assertThat(THESAURUS.knows("confirms", Tag.VERB)).isTrue();
    assertThat(THESAURUS.knows("confirms", Tag.NOUN)).isFalse();
  }

  @Test
  void knowsNothingOfNamesAndOfWordsThatAreNone() {
    assertThat(THESAURUS.synonyms("Geneva", Tag.PROPN)).isEmpty();
    assertThat(THESAURUS.synonyms("xqzzt", Tag.NOUN)).isEmpty();
    assertThat(THESAURUS.base("xqzzt", Tag.NOUN)).isEqualTo("xqzzt");
    assertThat(THESAURUS.synonyms("", Tag.NOUN)).isEmpty();
  }
}
