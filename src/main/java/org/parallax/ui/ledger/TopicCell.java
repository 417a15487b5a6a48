package org.parallax.ui.ledger;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.finding.Finding;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/** What a row is about, how the readings stand to each other, and what was said of it. */
final class TopicCell extends TableCell<LedgerRow, LedgerRow> {
  private final Supplier<Codebook> codebook;
  private final FontIcon icon = Icons.node(Feather.CIRCLE);
  private final BrokenLabel topic = new BrokenLabel();
  private final Label remark = new Label();
  private final HBox content;
  private final Tone tone = new Tone(this);

  TopicCell(Supplier<Codebook> codebook) {
    this.codebook = codebook;
    icon.getStyleClass().add("plx-kind");
    topic.getStyleClass().add(Styles.STRONG);
    remark.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    remark.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(topic, remark);
    VBox.setVgrow(topic, Priority.ALWAYS);
    HBox.setHgrow(words, Priority.ALWAYS);
    content = new HBox(icon, words);
    content.getStyleClass().add("plx-ledger-topic");
    getStyleClass().add("plx-ledger-topic-cell");
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      tone.set("");
      return;
    }
    Item item = row.item();
    topic.setWordsAndFace(item.topic());
    icon.setIconCode(
        item.finding().map(finding -> Icons.of(finding.kind())).orElse(Feather.EDIT_2));
    List<String> remarks = ItemWords.remarks(item, codebook.get());
    remark.setText(String.join(" · ", remarks));
    remark.setManaged(!remarks.isEmpty());
    tone.set(item.finding().map(Finding::verdict).map(Styles::of).orElse("plx-marked"));
    setAccessibleText(
        item.topic() + ". " + ItemWords.verdict(item) + ". " + String.join(". ", remarks));
    setGraphic(content);
  }
}
