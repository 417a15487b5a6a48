package org.parallax.ui.reader;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.article.Article;
import org.parallax.article.Source;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Faces;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Script;
import org.parallax.ui.style.SourceName;
import org.parallax.ui.style.Styles;

/** The head of a column: who wrote it, when, how much, and under which headline. */
final class ColumnHeader extends VBox {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int LINES = 3;

  private final Label outlet = new Label();
  private final Label facts = new Label();
  private final BrokenLabel headline = new BrokenLabel();
  private final Label date = new Label();
  private final Button menuButton = new Button();
  private final Node anchor = Icons.node(Feather.ANCHOR);
  private final Article article;

  ColumnHeader(Article article) {
    this.article = article;
    outlet.getStyleClass().add("plx-outlet");
    outlet.setMinWidth(40);
    date.getStyleClass().add("plx-column-facts");
    date.setMinWidth(Region.USE_PREF_SIZE);
    menuButton.setGraphic(Icons.node(Feather.MORE_HORIZONTAL));
    menuButton.getStyleClass().addAll(Styles.QUIET, "plx-column-menu");
    menuButton.setAccessibleText(Messages.text("columns.menu"));
    anchor.getStyleClass().add("plx-base-anchor");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox first = new HBox(anchor, outlet, between, date, menuButton);
    first.getStyleClass().add("plx-column-first");
    headline.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    headline.getStyleClass().add("plx-headline");
    facts.getStyleClass().add("plx-column-facts");
    getStyleClass().add("plx-column-header");
    getChildren().addAll(first, headline, facts);
    setBase(false);
  }

  /** What the person who reads blind may not see is left out. */
  void setNamed(String name, boolean blind) {
    Source source = article.source();
    outlet.setText(name.toUpperCase(Locale.ROOT));
    outlet.setTooltip(new Tooltip(name));
    date.setText(source.publication().map(when -> DAY.format(when.date())).orElse(""));
    Optional<String> title = source.credits().headline();
    headline.setWords(title.orElse(""));
    headline.setTooltip(title.map(Tooltip::new).orElse(null));
    show(headline, title.isPresent());
    facts.setText(String.join(" · ", facts(blind)));
  }

  /** Gives it the colour that tells the source apart in all views; counted on from 0. */
  void setHue(int hue) {
    outlet.setGraphic(SourceName.dot(hue));
  }

  /** Sets the headline in the reading face; it is cut after three lines. */
  void setTypography(Typography typography) {
    String family = typography.family();
    boolean mixed = Script.isMixed(article.source().credits().headline().orElse(""));
    String face = mixed ? Faces.bothWays(family) : family;
    headline.setFont(Font.font(face, FontWeight.BOLD, typography.size()));
    headline.setMaxHeight(Math.ceil(typography.size() * 1.36 * LINES));
    headline.setMinHeight(0);
  }

  /** Whether the others are held against this one. */
  void setBase(boolean on) {
    show(anchor, on);
  }

  /** Offers a menu by its button and by a right click; its items are made when it opens. */
  void setMenu(Supplier<List<MenuItem>> items) {
    ContextMenu menu = new ContextMenu();
    menuButton.setOnAction(
        event -> {
          menu.getItems().setAll(items.get());
          menu.show(menuButton, Side.BOTTOM, 0, 0);
        });
    setOnContextMenuRequested(
        event -> {
          menu.getItems().setAll(items.get());
          menu.show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private List<String> facts(boolean blind) {
    List<String> facts = new ArrayList<>();
    article
        .source()
        .credits()
        .author()
        .filter(any -> !blind)
        .ifPresent(who -> facts.add(Messages.text("columns.author", who)));
    facts.add(Extent.of(article));
    return facts;
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
