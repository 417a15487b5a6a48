package org.parallax.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.parallax.ui.inspector.Extract.Part;
import org.parallax.ui.inspector.Extract.Role;
import org.parallax.ui.style.BrokenFlow;
import org.parallax.ui.style.Styles;

/** Running text with tints behind some of its words, as wide as it is given. */
final class MarkedText extends Region {
  private record Tint(int start, int end, Path shape) {}

  private final BrokenFlow flow;
  private final List<Tint> tints = new ArrayList<>();

  /**
   * @param colour the style class that gives the tints their colour
   */
  MarkedText(List<Part> parts, String colour) {
    getStyleClass().addAll("plx-extract", colour);
    List<Text> texts = new ArrayList<>();
    int at = 0;
    for (Part part : parts) {
      Text text = new Text(part.text());
      text.getStyleClass().addAll("plx-extract-words", Styles.SERIF);
      texts.add(text);
      int end = at + part.text().length();
      if (part.role() != Role.CONTEXT) {
        tints.add(new Tint(at, end, tint(part.role())));
      }
      at = end;
    }
    flow = new BrokenFlow(texts);
    tints.forEach(tint -> getChildren().add(tint.shape()));
    getChildren().add(flow);
  }

  private static Path tint(Role role) {
    Path shape = new Path();
    shape.getStyleClass().add(role == Role.DIFFERENCE ? "plx-tint-strong" : "plx-tint");
    shape.setManaged(false);
    shape.setStroke(null);
    return shape;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return flow.prefWidth(height);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    flow.layout();
    for (Tint tint : tints) {
      tint.shape().getElements().setAll(flow.rangeShape(tint.start(), tint.end()));
    }
  }
}
