package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Kind;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.Item;

/** The views beside the ledger as a person uses them, by keyboard alone. */
class ViewsTest extends WindowTest {
  private static final String TOPIC = ".plx-facts > .plx-title";

  @Test
  void theTimelineSelectsTagsAndLeadsToThePlace() {
    untilAnalysed();
    keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    TableView<?> timeline = lookup("#timeline").queryTableView();
    assertThat(timeline.isFocused()).isTrue();
    String first = words(TOPIC);
    keys(KeyCode.RIGHT);
    for (int i = 0; i < 40 && words(TOPIC).equals(first); i++) {
      keys(KeyCode.DOWN);
    }
    assertThat(words(TOPIC)).as("a date under the keyboard is selected").isNotEqualTo(first);
    tagAndUndo();
    keys(KeyCode.ENTER);
    assertThat(lookup("#timeline").tryQuery()).as("the columns are shown").isEmpty();
    assertThat(window().session().gaze().place().get()).isPresent();
  }

  @Test
  void theOverlapListsWhatTwoHaveInCommon() {
    untilAnalysed();
    keys(KeyCode.CONTROL, KeyCode.DIGIT4);
    until("what two have in common", () -> common().getItems().size() > 1);
    String pair = words(".plx-overlap-pair");
    keys(KeyCode.LEFT);
    assertThat(words(".plx-overlap-pair")).isNotEqualTo(pair);
    keys(KeyCode.RIGHT);
    assertThat(words(".plx-overlap-pair")).isEqualTo(pair);
    keys(KeyCode.TAB);
    assertThat(common().isFocused()).isTrue();
    keys(KeyCode.DOWN);
    keys(KeyCode.DOWN);
    assertThat(wordsIn("#common .list-cell", "selected", ".plx-strong")).isEqualTo(words(TOPIC));
    tagAndUndo();
    keys(KeyCode.ENTER);
    assertThat(lookup("#overlap").tryQuery()).as("the columns are shown").isEmpty();
  }

  @Test
  void linesAreReadOneByOneWithTheirFinding() {
    untilAnalysed();
    String first = words(TOPIC);
    keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    ListView<?> lines = lookup("#linear").queryListView();
    assertThat(lines.isFocused()).isTrue();
    keys(KeyCode.DOWN);
    keys(KeyCode.DOWN);
    assertThat(words(TOPIC)).as("still the same finding").isEqualTo(first);
    keys(KeyCode.J);
    String second = words(TOPIC);
    assertThat(second).isNotEqualTo(first);
    tagAndUndo();
    keys(KeyCode.ENTER);
    assertThat(words(TOPIC)).isEqualTo(second);
    assertThat(lookup("#linear").tryQuery()).as("the columns are shown").isEmpty();
  }

  @Test
  void aViewOpensAtTheSelectedFinding() {
    untilAnalysed();
    Item dated =
        window().session().board().all().stream()
            .filter(item -> item.group() == Group.AGREE)
            .filter(item -> item.finding().filter(f -> f.kind() == Kind.DATE).isPresent())
            .reduce((one, other) -> other)
            .orElseThrow();
    interact(() -> window().session().select(dated.selection()));
    keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    until("its line is seen", () -> isInView("#linear .list-cell:selected", "#linear"));
    keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    until("its row is seen", () -> isInView("#ledger .table-row-cell:chosen", "#ledger"));
  }

  @Test
  void theTimelineOfANarrowWindowOpensAtTheSourceOfTheSelectedFinding() {
    untilAnalysed();
    interact(() -> window(0).setWidth(900));
    Item last =
        window().session().board().all().stream()
            .filter(item -> item.finding().filter(f -> f.kind() == Kind.DATE).isPresent())
            .max(Comparator.comparingInt(this::column))
            .orElseThrow();
    interact(() -> window().session().select(last.selection()));
    keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    until("its entry is seen", () -> isInView("#timeline .plx-entry:chosen", "#timeline"));
  }

  /** The first column a finding stands in. */
  private int column(Item item) {
    List<ArticleId> columns =
        window().session().workspace().articles().stream().map(Article::id).toList();
    return item.passages().stream().mapToInt(at -> columns.indexOf(at.article())).min().orElse(0);
  }

  private ListView<?> common() {
    return lookup("#common").queryListView();
  }

  private void tagAndUndo() {
    keys(KeyCode.DIGIT2);
    assertThat(chosen()).contains("2  Update");
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(chosen()).doesNotContain("2  Update");
  }
}
