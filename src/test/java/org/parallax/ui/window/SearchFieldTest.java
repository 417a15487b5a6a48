package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SearchFieldTest extends WindowTest {
  private Node owner() {
    return window().stage().getScene().getFocusOwner();
  }

  @Test
  void countsLeadsFromPlaceToPlaceAndGivesTheKeyboardBack() {
    untilAnalysed();
    Node list = owner();
    keys(KeyCode.CONTROL, KeyCode.F);
    write("vienna");
    assertThat(words("#search-count")).endsWith(" found");
    keys(KeyCode.ENTER);
    assertThat(words("#search-count")).startsWith("1 of ");
    assertThat(window().session().gaze().place().get()).isPresent();
    keys(KeyCode.ENTER);
    assertThat(words("#search-count")).startsWith("2 of ");
    assertThat(words("#search")).as("the keyboard stays").isEqualTo("vienna");
    assertThat(owner().getId()).isEqualTo("search");
    write("zz");
    assertThat(words("#search-count")).isEqualTo("nothing found");
    keys(KeyCode.ESCAPE);
    assertThat(words("#search")).isEmpty();
    assertThat(words("#search-count")).isEmpty();
    assertThat(owner()).isSameAs(list);
  }

  @Test
  void whatIsDoneToAColumnSaysSoWhereNoneIsInHand() {
    untilAnalysed();
    keys(KeyCode.B);
    assertThat(words(".plx-notice .label")).contains("Click a column first");
    keys(KeyCode.SHIFT, KeyCode.B);
    assertThat(words(".plx-status > .button")).contains("Reading blind");
  }
}
