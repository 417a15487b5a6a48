package org.parallax.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Words that are cut are shown whole while the pointer rests on them. */
final class CutWords {
  /** Marks the hints that were given here. */
  private static final String OURS = "plx-whole";

  /** Those of the toolkit, and those of our own that stand where a reading was shortened. */
  private static final List<String> DOTS = List.of("...", "\u2026");

  private static final double WIDEST = 480;

  private CutWords() {}

  /** Gives all labels, buttons and cells inside {@code root} such a hint, now and later. */
  static void watch(Node root) {
    root.addEventFilter(
        MouseEvent.MOUSE_ENTERED_TARGET,
        event -> {
          if (event.getTarget() instanceof Labeled words && mayHint(words)) {
            words.setTooltip(whole(words).map(CutWords::hint).orElse(null));
          }
        });
  }

  private static boolean mayHint(Labeled words) {
    return words.getTooltip() == null || words.getTooltip().getStyleClass().contains(OURS);
  }

  private static Tooltip hint(String whole) {
    Tooltip hint = new Tooltip(whole);
    hint.getStyleClass().add(OURS);
    hint.setMaxWidth(WIDEST);
    hint.setWrapText(true);
    return hint;
  }

  /** All that {@code words} would say if there were room; empty where nothing is cut. */
  private static Optional<String> whole(Labeled words) {
    String shown = words.lookup(".text") instanceof Text text ? text.getText() : "";
    boolean isCut = DOTS.stream().anyMatch(dots -> shown.startsWith(dots) || shown.endsWith(dots));
    return isCut && words.getText() != null && !words.getText().isBlank()
        ? Optional.of(words.getText()).filter(text -> !text.equals(shown)).or(() -> told(words))
        : Optional.empty();
  }

  /** What was cut before it came here. */
  private static Optional<String> told(Labeled words) {
    return Optional.ofNullable(words.getAccessibleText());
  }
}
