package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FrozenColumnTest extends ApplicationTest {
  @Test
  void nothingIsRevealedOfATableWithoutColumns() {
    assertThatCode(() -> interact(() -> reveal(new TableView<>(), List.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void aColumnThatIsGoneIsNotRevealed() {
    assertThatCode(() -> interact(() -> reveal(ofOneColumn(), List.of(4))))
        .doesNotThrowAnyException();
  }

  private static void reveal(TableView<String> table, List<Integer> columns) {
    new FrozenColumn(table).reveal(columns);
  }

  private static TableView<String> ofOneColumn() {
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("What it is about"));
    return table;
  }
}
