package org.parallax.ui.inspector;

import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.align.passage.Passage;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.ui.style.WordsAndFacts;
import org.parallax.workspace.Anchored;

/** A reading with every sentence it stands in; each sentence leads to its place. */
final class ReadingCard extends VBox {
  /**
   * @param colour the style class of its marks
   * @param deeds what can be done with it
   */
  ReadingCard(Reading reading, String colour, Deeds deeds) {
    getStyleClass().addAll(Styles.CARD, "plx-reading-card");
    HBox facts = facts(reading);
    reading.byHand().ifPresent(words -> facts.getChildren().add(remove(words, deeds)));
    getChildren().add(new WordsAndFacts(label(reading, colour), facts));
    reading.extracts().forEach(each -> getChildren().add(extract(each, colour, deeds.go())));
  }

  /**
   * What can be done with a reading.
   *
   * @param go leads to its place in the text
   * @param remove takes it away, where it was set by hand
   */
  record Deeds(Consumer<Passage> go, Consumer<Anchored> remove) {}

  private static Button remove(Anchored words, Deeds deeds) {
    Button button = new Button(null, Icons.node(Feather.X));
    button.getStyleClass().setAll("button", Styles.QUIET);
    button.setAccessibleText(Messages.text("inspector.remove-reading"));
    button.setTooltip(new Tooltip(Messages.text("inspector.remove-reading")));
    button.setOnAction(event -> deeds.remove().accept(words));
    return button;
  }

  private static Label label(Reading reading, String colour) {
    Label label = new BrokenLabel(reading.label());
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("plx-reading-label", colour + "-text");
    return label;
  }

  private static HBox facts(Reading reading) {
    HBox facts = new HBox();
    if (reading.spread().reports() > 1) {
      Label count = new Label(count(reading));
      count.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
      count.setMinWidth(Region.USE_PREF_SIZE);
      facts.getChildren().add(count);
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    facts.getChildren().add(between);
    facts.getStyleClass().add("plx-reading-facts");
    reading
        .published()
        .ifPresent(
            date -> {
              Label day = new Label(date);
              day.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
              day.setMinWidth(Region.USE_PREF_SIZE);
              facts.getChildren().add(day);
            });
    return facts;
  }

  private static String count(Reading reading) {
    return reading.spread().origins() == reading.spread().reports()
        ? Messages.text("inspector.reports", reading.spread().reports())
        : Messages.text(
            "inspector.reports-origins", reading.spread().reports(), reading.spread().origins());
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
