package org.parallax.align.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void aBareSurnameFitsEveryBearer() {
    assertThat(same("Lemos", "Rui Lemos")).isTrue();
    assertThat(same("R. Lemos", "Rui Lemos")).isTrue();
    assertThat(same("Rui A. Lemos Jr.", "Rui Lemos")).isTrue();
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertThat(same("Marta Lemos", "Rui Lemos")).isFalse();
    assertThat(same("Rui Lemos", "Rui Prado")).isFalse();
  }

  private static boolean same(String a, String b) {
    return PersonName.of(a).isCompatible(PersonName.of(b));
  }
}
