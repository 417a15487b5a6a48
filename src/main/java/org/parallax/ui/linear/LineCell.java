package org.parallax.ui.linear;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.finding.Finding;
import org.parallax.language.Excerpt;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/** Shows a line, and says it whole to a screen reader. */
final class LineCell extends ListCell<Line> {
  /** The measure of the page. */
  private static final double WIDEST = 720;

  private final Supplier<Codebook> codebook;
  private final VBox content = new VBox();
  private String sort = "";
  private String tone = "";

  /**
   * @param go is given a reading that was clicked
   */
  LineCell(Supplier<Codebook> codebook, Consumer<Line> go) {
    this.codebook = codebook;
    content.setMaxWidth(WIDEST);
    content.getStyleClass().add("plx-line-content");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof Line.Reading reading
              && event.getButton() == MouseButton.PRIMARY) {
            go.accept(reading);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    content.getChildren().clear();
    setAccessibleText(null);
    setGraphic(empty || line == null ? null : content);
    if (empty || line == null) {
      return;
    }
    if (line instanceof Line.Heading heading) {
      heading(heading);
    } else if (line instanceof Line.Reason reason) {
      show("plx-line-reason", reason.words(), Styles.SOFT);
    } else if (line instanceof Line.Reading reading) {
      reading(reading);
    } else if (line instanceof Line.Remark remark) {
      show("plx-line-remark", Line.remark(remark.item().said(), codebook.get()));
    }
    tone(line.item().finding().map(Finding::verdict).map(Styles::of).orElse("plx-marked"));
  }

  private void heading(Line.Heading heading) {
    String verdict =
        Messages.text(
            "linear.heading", heading.number(), heading.of(), ItemWords.verdict(heading.item()));
    show("plx-line-heading", verdict, Styles.SMALL, Styles.SOFT);
    add(heading.item().topic(), Styles.SERIF, Styles.TITLE);
    setAccessibleText(verdict + ". " + heading.item().topic());
  }

  private void reading(Line.Reading reading) {
    String says =
        reading.label().isEmpty()
            ? Messages.text("linear.marked", reading.source().name())
            : Messages.text("linear.says", reading.source().name(), reading.label());
    String words = words(reading);
    show("plx-line-reading", says, Styles.STRONG);
    add(words, Styles.SERIF);
    setAccessibleText(says + " " + words);
  }

  private static String words(Line.Reading reading) {
    Excerpt sentence = Excerpt.of(reading.source().article().text(), reading.place().span());
    return (sentence.before() + sentence.words() + sentence.after()).replaceAll("\\s+", " ");
  }

  private void show(String style, String words, String... styles) {
    getStyleClass().remove(sort);
    sort = style;
    getStyleClass().add(sort);
    add(words, styles);
    setAccessibleText(words);
  }

  private void tone(String other) {
    content.getStyleClass().remove(tone);
    tone = other;
    content.getStyleClass().add(tone);
  }

  private void add(String words, String... styles) {
    Label label = new BrokenLabel(words);
    label.getStyleClass().addAll(styles);
    content.getChildren().add(label);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double outer = width > 0 ? width : getListView().getWidth();
    double inner = Math.max(40, outer - insets.getLeft() - insets.getRight());
    double height = content.prefHeight(Math.min(WIDEST, inner));
    return snapSizeY(height) + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
