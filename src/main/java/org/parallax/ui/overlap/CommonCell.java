package org.parallax.ui.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.finding.Finding;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/** One thing two reports have in common, as high as its words need. */
final class CommonCell extends ListCell<Common> {
  private final Supplier<Codebook> codebook;
  private final VBox content = new VBox();
  private String tone = "";

  CommonCell(Supplier<Codebook> codebook) {
    this.codebook = codebook;
    content.getStyleClass().add("plx-common");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Common common, boolean empty) {
    super.updateItem(common, empty);
    content.getChildren().clear();
    colour("plx-plain");
    setAccessibleText(null);
    setGraphic(empty || common == null ? null : content);
    if (common instanceof Common.Heading heading && !empty) {
      colour("plx-common-heading");
      add(heading.words(), Styles.HEADING);
    } else if (common instanceof Common.Told told && !empty) {
      told(told.item());
    } else if (common instanceof Common.Copied copied && !empty) {
      add(copied.words(), Styles.SERIF);
      add(Messages.text("overlap.words", copied.count()), Styles.SMALL, Styles.SOFT);
    } else if (common instanceof Common.Aligned aligned && !empty) {
      add(aligned.one(), Styles.SERIF);
      add(aligned.other(), Styles.SERIF, Styles.SOFT);
    }
  }

  private void told(Item item) {
    Label topic = label(item.topic(), Styles.STRONG);
    item.finding().map(Finding::kind).map(Icons::of).map(Icons::node).ifPresent(topic::setGraphic);
    List<String> words = new ArrayList<>(List.of(ItemWords.verdict(item)));
    words.addAll(ItemWords.remarks(item, codebook.get()));
    Label remarks = label(String.join(" · ", words), Styles.SMALL, Styles.SOFT);
    remarks.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(topic, remarks);
    row.getStyleClass().add("plx-common-told");
    content.getChildren().add(row);
    setAccessibleText(item.topic() + ". " + remarks.getText());
    colour(item.finding().map(Finding::verdict).map(Styles::of).orElse("plx-marked"));
  }

  private void colour(String other) {
    content.getStyleClass().remove(tone);
    tone = other;
    content.getStyleClass().add(tone);
  }

  private void add(String words, String... styles) {
    content.getChildren().add(label(words, styles));
    setAccessibleText(getAccessibleText() == null ? words : getAccessibleText() + ". " + words);
  }

  private static Label label(String words, String... styles) {
    Label label = new BrokenLabel(words);
    label.getStyleClass().addAll(styles);
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    if (graphic == null) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double outer = width > 0 ? width : getListView().getWidth();
    double inner = Math.max(40, outer - insets.getLeft() - insets.getRight());
    return snapSizeY(content.prefHeight(inner)) + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
