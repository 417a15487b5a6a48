package org.parallax.align.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.mention.Name.Category.EVENT;
import static org.parallax.mention.Name.Category.ORGANIZATION;
import static org.parallax.mention.Name.Category.PERSON;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.name.NameForm.Kinship;
import org.parallax.article.ArticleId;
import org.parallax.mention.Locus;
import org.parallax.mention.Name;
import org.parallax.text.Span;

class NameFormTest {
  private static final Locus NOWHERE = new Locus(new ArticleId("x"), new Span(0, 1), 0);

  @Test
  void formsOfOneName() {
    assertThat(kinship(ORGANIZATION, "Coast-Guard", "the coast guard")).contains(Kinship.SAME);
    assertThat(kinship(ORGANIZATION, "NWA", "National Water Authority")).contains(Kinship.INITIALS);
    assertThat(kinship(ORGANIZATION, "Water Authority", "National Water Authority"))
        .contains(Kinship.SHORT);
    assertThat(kinship(PERSON, "Helena Brandão", "Helena Brandao")).contains(Kinship.SAME);
    assertThat(kinship(PERSON, "Brandão", "Helena Brandão")).contains(Kinship.SHORT);
  }

  @Test
  void aNameThatBreaksOffBeforeItsEnd() {
    assertThat(
            kinship(
                ORGANIZATION,
                "League for Trade and Growth",
                "League for Trade and Growth in the Baltic"))
        .contains(Kinship.CUT);
  }

  @Test
  void aMisspeltName() {
    assertThat(kinship(PERSON, "Rui Lemos", "Rui Lemas")).contains(Kinship.SPELLING);
    assertThat(kinship(PERSON, "Eva Möller", "Eva Moeller")).contains(Kinship.WRITTEN_OVER);
    assertThat(kinship(PERSON, "Sergei Orlov", "Sergey Orlov")).contains(Kinship.WRITTEN_OVER);
  }

  @Test
  void aShortWordMisspeltOrTwoWordsInOne() {
    assertThat(kinship(ORGANIZATION, "Barcos do Sul", "Barcos do Sol")).contains(Kinship.SPELLING);
    assertThat(kinship(ORGANIZATION, "Granolin", "Gran Olin Works")).contains(Kinship.SPELLING);
    assertThat(kinship(ORGANIZATION, "Bank of Iran", "Bank of Iraq")).isEmpty();
  }

  @Test
  void anAwardIsOneOfTheAwards() {
    assertThat(kinship(EVENT, "Orlin Film Award", "Orlin Film Awards")).contains(Kinship.SAME);
    assertThat(kinship(EVENT, "Hurricane Odetta", "Hurricane Odettas")).contains(Kinship.SPELLING);
    assertThat(kinship(ORGANIZATION, "Orlin Advisor", "Orlin Advisors")).contains(Kinship.SPELLING);
  }

  @Test
  void theSameStemsInOtherWords() {
    assertThat(kinship(ORGANIZATION, "Structural Shore Board", "Shore Structures Safety Board"))
        .contains(Kinship.CHANGED);
    assertThat(kinship(ORGANIZATION, "University of Orlin", "Orlin Technical University"))
        .isEmpty();
  }

  @Test
  void anotherWordInANameOfTheSameBuild() {
    assertThat(kinship(ORGANIZATION, "National Water Agency", "National Water Authority"))
        .contains(Kinship.OTHER_HEAD);
    assertThat(kinship(ORGANIZATION, "Orlin Storm Institute", "Orlin Storm Institution"))
        .contains(Kinship.CHANGED);
    assertThat(kinship(EVENT, "Amber Cup", "Amber Masters Cup")).contains(Kinship.CHANGED);
    assertThat(kinship(EVENT, "Arctic Trust Dialogue", "Arctic Safety Talks"))
        .contains(Kinship.ALIKE);
  }

  @Test
  void namesThatShareOnlyACountryOrAGenericWordAreNotKin() {
    assertThat(kinship(ORGANIZATION, "European Council", "European Commission")).isEmpty();
    assertThat(kinship(ORGANIZATION, "National Bank", "National Union")).isEmpty();
    assertThat(kinship(ORGANIZATION, "Ministry of Health", "Ministry of Defence")).isEmpty();
    assertThat(kinship(PERSON, "Marta Lemos", "Rui Lemos")).isEmpty();
  }

  private static Optional<Kinship> kinship(Name.Category category, String a, String b) {
    return NameForm.of(new Name(NOWHERE, category, a))
        .kinship(NameForm.of(new Name(NOWHERE, category, b)));
  }
}
