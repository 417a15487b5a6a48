package org.parallax.align.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;

class DescriptionTest {
  @Test
  void whatASpeakerCallsAThing() {
    assertThat(descriptions("Mayor Ada Brandt described the talks as “frank”."))
        .containsExactly("talks: [frank]");
    assertThat(descriptions("It was a “frank” conversation, Mayor Ada Brandt said."))
        .containsExactly("talks: [frank]");
    assertThat(descriptions("“The talks were long and frank,” Mayor Ada Brandt said."))
        .containsExactly("talks: [frank, long]");
  }

  @Test
  void whatIsYetToComeIsAnotherThing() {
    assertThat(descriptions("“The talks will be difficult,” Mayor Ada Brandt said."))
        .containsExactly("talks ahead: [difficult]");
  }

  @Test
  void noDescription() {
    assertThat(descriptions("“The talks were not frank,” Mayor Ada Brandt said.")).isEmpty();
    assertThat(descriptions("“The talks were frank,” somebody shouted.")).isEmpty();
    assertThat(descriptions("“We talked about the pier,” Mayor Ada Brandt said.")).isEmpty();
  }

  private static List<String> descriptions(String text) {
    return Description.by(Texts.read("a", text)).stream()
        .map(one -> one.thing() + (one.ahead() ? " ahead" : "") + ": " + one.words())
        .toList();
  }
}
