package org.parallax.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.BrokenFlow;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** What one source has on a day. */
final class EntryCell extends TableCell<TimelineRow, TimelineRow> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final int lane;
  private final Sources.Source source;
  private final ObservableValue<Selection> chosen;
  private Optional<BrokenFlow> words = Optional.empty();
  private String tone = "";

  /**
   * @param lane the number of the source in the rows
   * @param chosen what is selected
   * @param go is given the entry that was clicked
   */
  EntryCell(
      int lane, Sources.Source source, ObservableValue<Selection> chosen, Consumer<Entry> go) {
    this.lane = lane;
    this.source = source;
    this.chosen = chosen;
    getStyleClass().add("plx-entry");
    chosen.addListener((all, before, now) -> showChosen());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            entry().ifPresent(go);
          }
        });
  }

  private Optional<Entry> entry() {
    return Optional.ofNullable(getItem()).flatMap(row -> row.entries().get(lane));
  }

  @Override
  protected void updateItem(@Nullable TimelineRow row, boolean empty) {
    super.updateItem(row, empty);
    Optional<Entry> entry = entry().filter(any -> !empty);
    colour("");
    setAccessibleText(empty ? null : Messages.text("timeline.spoken-silent", source.name()));
    words = entry.map(this::show).map(BrokenFlow::new);
    setGraphic(words.orElse(null));
    showChosen();
  }

  private List<Text> show(Entry entry) {
    if (entry instanceof Entry.Published published) {
      String said =
          published
              .time()
              .map(time -> Messages.text("timeline.published-at", time))
              .orElse(Messages.text("timeline.published"));
      colour("plx-published");
      setAccessibleText(source.name() + ": " + said);
      return List.of(text(said, Styles.SOFT));
    }
    if (entry instanceof Entry.Said said) {
      Clause clause = Clause.of(source.article(), said.place().span());
      colour(said.item().map(EntryCell::tone).orElse("plx-plain"));
      String verdict = said.item().map(item -> ". " + ItemWords.verdict(item)).orElse("");
      setAccessibleText(source.name() + ": " + clause.spoken() + verdict);
      return List.of(
          text(clause.before(), Styles.SERIF),
          text(clause.words(), Styles.SERIF, "plx-entry-words"),
          text(clause.after(), Styles.SERIF));
    }
    return List.of();
  }

  private static Text text(String part, String... styles) {
    Text text = new Text(part);
    text.getStyleClass().add("plx-entry-text");
    text.getStyleClass().addAll(styles);
    return text;
  }

  private static String tone(Item item) {
    return item.finding().map(finding -> Styles.of(finding.verdict())).orElse("plx-marked");
  }

  private void colour(String other) {
    getStyleClass().remove(tone);
    tone = other;
    if (!tone.isEmpty()) {
      getStyleClass().add(tone);
    }
  }

  private void showChosen() {
    pseudoClassStateChanged(
        CHOSEN, entry().filter(entry -> isOf(entry, chosen.getValue())).isPresent());
  }

  /** Whether {@code entry} belongs to what {@code selection} selects. */
  static boolean isOf(Entry entry, Selection selection) {
    return entry instanceof Entry.Said said
        && said.item().filter(item -> item.selection().equals(selection)).isPresent();
  }

  /** A row is as high as its fullest cell at the width of its column. */
  @Override
  protected double computePrefHeight(double width) {
    double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
    return words
        .map(flow -> flow.prefHeight(inner) + snappedTopInset() + snappedBottomInset())
        .orElse(0.0);
  }
}
