package org.parallax.align.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;

class OwnersTest {
  @Test
  void aCountryIsOneInAnyOfItsForms() {
    assertThat(owners("The fleet lay off the Danish coast.", "Danish coast"))
        .isNotEmpty()
        .isEqualTo(owners("The fleet lay off Denmark's coast.", "Denmark's coast"));
  }

  @Test
  void aLandThatNoListKnowsIsToldByItsEnding() {
    assertThat(owners("Two ships of the Torvian fleet left.", "Torvian fleet"))
        .isNotEmpty()
        .isEqualTo(owners("Two ships of Torvia left.", "Torvia"));
  }

  @Test
  void plainWordsOwnNothing() {
    assertThat(owners("Two ships of the old fleet left.", "old fleet")).isEmpty();
  }

  private static Set<String> owners(String text, String phrase) {
    Witness witness =
        Texts.witness("a", text, phrase, at -> new Name(at, Name.Category.ORGANIZATION, phrase));
    Mention mention = witness.mentions().get(0);
    return Owners.in(witness, mention, mention.span());
  }
}
