package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.RIVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History history = new History(Workspace.empty());

  private void title(String title) {
    history.apply("Title", w -> w.titled(title));
  }

  private void type(String text) {
    history.apply("Note", "note 1", w -> w.titled(text));
  }

  @Test
  void undoesAndRedoesWhatWasDone() {
    title("a");
    history.apply("Add", w -> w.withArticles(List.of(RIVER)));
    assertThat(history.undoLabel()).contains("Add");
    history.undo();
    assertThat(history.now().articles()).isEmpty();
    assertThat(history.now().title()).isEqualTo("a");
    assertThat(history.undoLabel()).contains("Title");
    assertThat(history.redoLabel()).contains("Add");
    history.redo();
    assertThat(history.now().articles()).containsExactly(RIVER);
    assertThat(history.redoLabel()).isEmpty();
  }

  @Test
  void undoAndRedoWithNothingToDoChangeNothing() {
    history.undo();
    history.redo();
    assertThat(history.now()).isEqualTo(Workspace.empty());
  }

  @Test
  void aNewEditEndsWhatCouldBeRedone() {
    title("a");
    history.undo();
    title("b");
    assertThat(history.redoLabel()).isEmpty();
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    List<Workspace> heard = new ArrayList<>();
    history.listen(heard::add);
    title("");
    assertThat(history.undoLabel()).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void keysOfOneNoteAreUndoneTogether() {
    title("start");
    type("s");
    type("st");
    type("sto");
    history.undo();
    assertThat(history.now().title()).isEqualTo("start");
    history.redo();
    assertThat(history.now().title()).isEqualTo("sto");
  }

  @Test
  void aRunEndsWithAnotherEditWithUndoOrWhenToldSo() {
    type("a");
    title("b");
    type("c");
    history.endRun();
    type("d");
    history.undo();
    assertThat(history.now().title()).isEqualTo("c");
    type("e");
    history.undo();
    assertThat(history.now().title()).isEqualTo("c");
    history.undo();
    assertThat(history.now().title()).isEqualTo("b");
  }

  @Test
  void undoLeavesTheViewAsItIs() {
    title("a");
    history.look(view -> view.in(Theme.DARK));
    assertThat(history.undoLabel()).contains("Title");
    history.undo();
    assertThat(history.now().view().theme()).isEqualTo(Theme.DARK);
    history.redo();
    assertThat(history.now().view().theme()).isEqualTo(Theme.DARK);
    assertThat(history.now().title()).isEqualTo("a");
  }

  @Test
  void forgetsTheOldestEdits() {
    for (int i = 1; i <= History.DEPTH + 3; i++) {
      title("t" + i);
    }
    int undone = 0;
    while (history.undoLabel().isPresent()) {
      history.undo();
      undone++;
    }
    assertThat(undone).isEqualTo(History.DEPTH);
    assertThat(history.now().title()).isEqualTo("t3");
  }

  @Test
  void tellsListenersUntilTheyAreTakenOff() {
    List<String> heard = new ArrayList<>();
    Runnable off = history.listen(w -> heard.add(w.title()));
    title("a");
    history.undo();
    off.run();
    history.redo();
    assertThat(heard).containsExactly("a", "");
  }
}
