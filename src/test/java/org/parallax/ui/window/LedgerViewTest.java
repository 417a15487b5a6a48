package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.testfx.util.WaitForAsyncUtils;

/** The ledger as a person uses it, by keyboard alone. */
class LedgerViewTest extends WindowTest {
  private static final String TOPIC = ".plx-facts > .plx-title";

  @Test
  void selectTagUndoCopyAndGoToThePlace() throws Exception {
    untilAnalysed();
    String first = words(TOPIC);
    keys(KeyCode.M);
    assertThat(lookup("#ledger").tryQuery()).as("the ledger is shown").isPresent();
    assertThat(inChosenRow(".plx-strong")).isEqualTo(first);

    keys(KeyCode.DOWN);
    String second = words(TOPIC);
    assertThat(second).as("the keyboard is in the table").isNotEqualTo(first);
    keys(KeyCode.DIGIT1);
    assertThat(inChosenRow(".plx-small")).isEqualTo("Error");
    assertThat(chosen()).contains("1  Error");
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(chosen()).doesNotContain("1  Error");

    keys(KeyCode.CONTROL, KeyCode.C);
    String copied =
        WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    assertThat(copied.lines().skip(1)).hasSize(table().getItems().size());
    assertThat(copied).contains(first + "\t").contains(second + "\t");

    keys(KeyCode.RIGHT);
    keys(KeyCode.ENTER);
    assertThat(lookup("#ledger").tryQuery()).as("the columns are shown").isEmpty();
    Optional<Passage> place = window().session().gaze().place().get();
    assertThat(place).isPresent();
    assertThat(words(TOPIC)).as("the finding stays selected").isEqualTo(second);
    assertThat(lookup(".plx-prose").queryAllAs(Node.class))
        .as("the keyboard is in a text")
        .anyMatch(Node::isFocused);

    keys(KeyCode.M);
    assertThat(inChosenRow(".plx-strong")).isEqualTo(second);
  }

  private TableView<?> table() {
    return lookup("#ledger").queryTableView();
  }

  private String inChosenRow(String selector) {
    return wordsIn("#ledger .table-row-cell", "chosen", selector);
  }
}
