package org.parallax.ui.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parallax.finding.Verdict;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Filter;

/** Chips, menus and words that say which findings are listed and marked. */
final class FilterBar extends VBox {
  private static final List<Verdict> ORDER =
      List.of(Verdict.DIFFER, Verdict.AGREE, Verdict.COMPATIBLE, Verdict.ONLY);

  private final ReviewSession session;
  private final FlowPane chips = new FlowPane();
  private final TextField words = new TextField();

  FilterBar(ReviewSession session) {
    this.session = session;
    getStyleClass().add("plx-filters");
    chips.getStyleClass().add("plx-filter-chips");
    for (Verdict verdict : ORDER) {
      chips.getChildren().add(chip(verdict));
    }
    chips.getChildren().addAll(new KindMenu(session), new MarkMenu(session));
    getChildren().setAll(chips, words());
  }

  private ToggleButton chip(Verdict verdict) {
    ToggleButton chip =
        new ToggleButton(Messages.text("verdict." + verdict.name().toLowerCase(Locale.ROOT)));
    chip.getStyleClass().setAll("toggle-button", Styles.FILTER, Styles.of(verdict));
    chip.setOnAction(
        event -> look(filter -> filter.ofVerdicts(toggled(filter.verdicts(), verdict))));
    Watch.now(
        session.view(view -> view.filter().verdicts()),
        verdicts -> chip.setSelected(verdicts.contains(verdict)));
    return chip;
  }

  private TextField words() {
    words.setId("filter-words");
    words.setPromptText(Messages.text("findings.filter-words"));
    words.getStyleClass().add("plx-filter-words");
    words.textProperty().addListener((all, before, now) -> look(filter -> filter.ofText(now)));
    Watch.now(
        session.view(view -> view.filter().text()),
        text -> {
          if (!text.equals(words.getText())) {
            words.setText(text);
          }
        });
    return words;
  }

  private void look(UnaryOperator<Filter> edit) {
    session.look(view -> view.with(edit.apply(view.filter())));
  }

  /** {@code all} without {@code one} where it has it, with it where it has not. */
  static <T> Set<T> toggled(Set<T> all, T one) {
    Set<T> other = new LinkedHashSet<>(all);
    if (!other.remove(one)) {
      other.add(one);
    }
    return other;
  }
}
