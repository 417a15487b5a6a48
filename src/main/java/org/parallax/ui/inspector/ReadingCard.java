package org.parallax.ui.inspector;

import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parallax.align.Passage;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** A reading with every sentence it stands in; each sentence leads to its place. */
final class ReadingCard extends VBox {
  ReadingCard(Reading reading, String colour, Consumer<Passage> go) {
    getStyleClass().addAll(Styles.CARD, "plx-reading-card");
    getChildren().add(header(reading, colour));
    reading.extracts().forEach(extract -> getChildren().add(extract(extract, colour, go)));
  }

  private static HBox header(Reading reading, String colour) {
    Label label = new Label(reading.label());
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("plx-reading-label", colour + "-text");
    Label count = new Label(count(reading));
    count.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox header = new HBox(label, count, between);
    header.getStyleClass().add("plx-reading-header");
    reading
        .published()
        .ifPresent(
            date -> {
              Label day = new Label(date);
              day.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
              day.setMinWidth(Region.USE_PREF_SIZE);
              header.getChildren().add(day);
            });
    return header;
  }

  private static String count(Reading reading) {
    if (reading.reports() < 2) {
      return "";
    }
    return reading.origins() == reading.reports()
        ? Messages.text("inspector.reports", reading.reports())
        : Messages.text("inspector.reports-origins", reading.reports(), reading.origins());
  }

  private static VBox extract(Extract extract, String colour, Consumer<Passage> go) {
    MarkedText words = new MarkedText(extract.parts(), colour);
    StringJoiner credit = new StringJoiner(" · ");
    credit.add(extract.source());
    extract.saidBy().ifPresent(who -> credit.add(Messages.text("inspector.says", who)));
    Label source = new Label(credit.toString());
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    source.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    VBox box = new VBox(words, source);
    box.getStyleClass().add("plx-extract-box");
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.BUTTON);
    box.setAccessibleText(spoken(extract));
    box.setOnMouseClicked(event -> go.accept(extract.place()));
    box.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            go.accept(extract.place());
            event.consume();
          }
        });
    return box;
  }

  private static String spoken(Extract extract) {
    StringBuilder words = new StringBuilder(extract.source()).append(": ");
    extract.parts().forEach(part -> words.append(part.text()));
    return words.toString();
  }
}
