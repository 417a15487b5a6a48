package org.parallax.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.parallax.article.Article;
import org.parallax.ui.style.Faces;

/** Bare RichTextFX panes beside each other, in the program's face and size of text. */
final class BarePanes {
  private static final double WIDTH = 1680;
  private static final double HEIGHT = 1050;
  private static final double TEXT_SIZE = 17;

  private final List<StyleClassedTextArea> areas;

  /** Opens a window with a pane for each article. For the JavaFX thread. */
  BarePanes(List<Article> articles) {
    areas = articles.stream().map(article -> area(article.text().value())).toList();
    HBox panes = new HBox(areas.stream().map(BarePanes::pane).toArray(Node[]::new));
    Stage stage = new Stage();
    stage.setScene(new Scene(panes, WIDTH, HEIGHT));
    stage.show();
  }

  /** Scrolls all of them down, or up where negative. */
  void scroll(double pixels) {
    areas.forEach(area -> area.scrollYBy(pixels));
  }

  private static StyleClassedTextArea area(String text) {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.setWrapText(true);
    area.setEditable(false);
    String face = Faces.reading(Optional.empty());
    area.setStyle("-fx-font-family: \"%s\"; -fx-font-size: %spx".formatted(face, TEXT_SIZE));
    area.replaceText(text);
    area.moveTo(0);
    area.requestFollowCaret();
    return area;
  }

  private static Node pane(StyleClassedTextArea area) {
    VirtualizedScrollPane<StyleClassedTextArea> pane = new VirtualizedScrollPane<>(area);
    HBox.setHgrow(pane, Priority.ALWAYS);
    pane.setPrefWidth(WIDTH);
    return pane;
  }
}
