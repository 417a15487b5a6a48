package org.parallax.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.session.Item;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.ShortLabels;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Places;

/**
 * The readings of a finding side by side, each with how many reports give it. A reading is cut with
 * an ellipsis rather than broken; the count always stands.
 */
final class ReadingChips extends FlowPane {
  /** How many readings are shown before the rest becomes a number. */
  private static final int MOST = 4;

  /** Readings up to this many units are shown whole. */
  private static final int ROOM = 26;

  private final List<ReadingChip> chips = new ArrayList<>();
  private final Label rest = new Label();
  private int shown;

  ReadingChips() {
    getStyleClass().add("plx-readings");
    rest.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
    getChildren().add(rest);
  }

  void show(Item item) {
    shown = 0;
    item.finding().ifPresent(this::found);
    if (item.finding().isPresent() || item.added().size() > 1) {
      item.added().stream()
          .map(ReadingChips::words)
          .forEach(quote -> add(quote, quote, "plx-mark", Optional.empty()));
    }
    for (int i = 0; i < chips.size(); i++) {
      show(chips.get(i), i < shown);
    }
    show(rest, shown > MOST);
    rest.setText(shown > MOST ? Messages.text("findings.more-readings", shown - MOST) : "");
    show(this, shown > 0);
  }

  private void found(Finding finding) {
    List<Side> sides = finding.sides();
    List<String> labels = ShortLabels.of(sides.stream().map(Side::label).toList(), ROOM);
    for (int i = 0; i < sides.size(); i++) {
      Optional<Integer> reports = Optional.of(sides.get(i).articles().size());
      add(sides.get(i).label(), labels.get(i), Styles.of(finding.verdict()), reports);
    }
  }

  private void add(String whole, String label, String colour, Optional<Integer> reports) {
    if (shown < MOST) {
      if (shown == chips.size()) {
        chips.add(new ReadingChip());
        getChildren().add(shown, chips.get(shown));
      }
      chips.get(shown).show(whole, label, colour, reports);
    }
    shown++;
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private static String words(Places.PlacedReading reading) {
    String quote = reading.reading().anchor().quote().replaceAll("\\s+", " ");
    return quote.isBlank() ? Messages.text("findings.left-out") : quote;
  }

  /** A flow would be as wide as its widest chip wants to be. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    limit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    limit(getWidth());
    super.layoutChildren();
  }

  /** A chip is at most as wide as the row; a binding would come a frame too late. */
  private void limit(double width) {
    if (width > 0) {
      getManagedChildren().forEach(child -> ((Region) child).setMaxWidth(width));
    }
  }
}
