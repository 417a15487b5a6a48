package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** What the other sources say of a marked place, in a small card beside it. */
final class HoverCard extends VBox {
  private static final double WIDTH = 320;
  private static final double AWAY = 6;

  /** A reading of no more letters has its sources beside it, a longer one below. */
  private static final int SHORT = 18;

  HoverCard() {
    getStyleClass().add("plx-hover-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /**
   * Shows a finding.
   *
   * @param here the article that is pointed at; its reading comes first
   * @param names what the sources are called
   * @param reason why it was flagged
   */
  void show(Finding finding, ArticleId here, Function<ArticleId, String> names, String reason) {
    List<Node> lines = new ArrayList<>();
    lines.add(label(kind(finding), Styles.HEADING));
    lines.add(label(ItemWords.heading(finding.topic()), "plx-hover-topic"));
    List<Side> sides = new ArrayList<>(finding.sides());
    sides.sort((a, b) -> Boolean.compare(b.articles().contains(here), a.articles().contains(here)));
    sides.forEach(side -> lines.add(reading(side, finding, names)));
    lines.add(label(reason, "plx-hover-reason"));
    getChildren().setAll(lines);
  }

  /** Says how many other findings rest on the same words, where some do. */
  void add(int more) {
    if (more > 0) {
      getChildren().add(label(Messages.text("columns.hover-more", more), "plx-hover-more"));
    }
  }

  /** Shows words alone, such as those of a mark made by hand. */
  void show(String topic, String note) {
    getChildren().setAll(label(topic, "plx-hover-topic"));
    if (!note.isBlank()) {
      getChildren().add(label(note, "plx-hover-reason"));
    }
  }

  /** Comes up below {@code words}, or above where there is no room, inside {@code room}. */
  void appear(Rectangle2D words, Region room) {
    double width = Math.min(WIDTH, room.getWidth() - 2 * AWAY);
    applyCss();
    double height = prefHeight(width);
    double x = Math.max(AWAY, Math.min(words.getMinX(), room.getWidth() - width - AWAY));
    double below = words.getMaxY() + AWAY;
    boolean fits = below + height + AWAY <= room.getHeight();
    double y = fits ? below : Math.max(AWAY, words.getMinY() - height - AWAY);
    resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    setVisible(true);
  }

  /** Goes away. */
  void vanish() {
    setVisible(false);
  }

  private static Node reading(Side side, Finding finding, Function<ArticleId, String> names) {
    Label value = label(side.label(), Styles.CHIP);
    value.getStyleClass().add(Styles.of(finding.verdict()));
    Label who =
        label(
            String.join(", ", side.articles().stream().map(names).distinct().toList()),
            "plx-hover-sources");
    Pane row = new VBox(value, who);
    if (side.label().length() <= SHORT) {
      value.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(who, Priority.ALWAYS);
      row = new HBox(value, who);
    }
    row.getStyleClass().add("plx-hover-reading");
    return row;
  }

  private static String kind(Finding finding) {
    String kind = Messages.text("kind." + finding.kind().name().toLowerCase(Locale.ROOT));
    String verdict = Messages.text("verdict." + finding.verdict().name().toLowerCase(Locale.ROOT));
    return (kind + " · " + verdict).toUpperCase(Locale.ROOT);
  }

  private static Label label(String words, String style) {
    Label label = new BrokenLabel(words);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
