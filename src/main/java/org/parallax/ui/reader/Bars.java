package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javafx.beans.InvalidationListener;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.SimpleStyleableStringProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/**
 * Boxes of one colour, or lines where they are flat, drawn as the backgrounds of a region: without
 * a graphics card that takes a fraction of the time of a shape, or of the picture of one.
 *
 * <p>The style sheet sets {@code -plx-fill}, {@code -plx-strength} (the part of its opacity that is
 * left), {@code -plx-thickness} (pixels by which boxes are higher, half of it above and half below)
 * and {@code -plx-dashes} (whole pixels on and off in turn, an even number of them in quotes; what
 * is no such pattern is drawn whole).
 */
final class Bars extends Region {
  private static final Pattern SPACE = Pattern.compile(" ");

  /** Pairs of whole pixels. */
  private static final Pattern PAIRS = Pattern.compile("\\d{1,4} \\d{1,4}( \\d{1,4} \\d{1,4})*");

  /** Without those of a region: there are many, and each would be looked up for each node. */
  private static final StyleablePropertyFactory<Bars> FACTORY =
      new StyleablePropertyFactory<>(List.of());

  private static final CssMetaData<Bars, Color> FILL =
      FACTORY.createColorCssMetaData("-plx-fill", bars -> bars.fill, Color.TRANSPARENT);
  private static final CssMetaData<Bars, Number> STRENGTH =
      FACTORY.createSizeCssMetaData("-plx-strength", bars -> bars.strength, 1);
  private static final CssMetaData<Bars, Number> THICKNESS =
      FACTORY.createSizeCssMetaData("-plx-thickness", bars -> bars.thickness, 0);
  private static final CssMetaData<Bars, String> DASHES =
      FACTORY.createStringCssMetaData("-plx-dashes", bars -> bars.dashes, "");

  private final SimpleStyleableObjectProperty<Color> fill =
      new SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.TRANSPARENT);
  private final SimpleStyleableObjectProperty<Number> strength =
      new SimpleStyleableObjectProperty<>(STRENGTH, this, "strength", 1);
  private final SimpleStyleableObjectProperty<Number> thickness =
      new SimpleStyleableObjectProperty<>(THICKNESS, this, "thickness", 0);
  private final SimpleStyleableStringProperty dashes =
      new SimpleStyleableStringProperty(DASHES, this, "dashes", "");
  private final List<Rectangle2D> boxes;
  private final Insets around;

  /**
   * @param boxes from the corner of the parent, without the insets it has
   * @param around those insets
   */
  Bars(List<Rectangle2D> boxes, Insets around) {
    this.boxes = List.copyOf(boxes);
    this.around = around;
    setManaged(false);
    setMouseTransparent(true);
    InvalidationListener styled = at -> requestLayout();
    fill.addListener(styled);
    strength.addListener(styled);
    thickness.addListener(styled);
    dashes.addListener(styled);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }

  @Override
  protected void layoutChildren() {
    Color color = fill.get().deriveColor(0, 1, 1, strength.get().doubleValue());
    double half = thickness.get().doubleValue() / 2;
    double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
    double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
    double top = boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0) - half;
    double bottom = boxes.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0) + half;
    List<BackgroundFill> fills = new ArrayList<>();
    for (Rectangle2D box : boxes) {
      double above = box.getMinY() - half - top;
      double below = bottom - box.getMaxY() - half;
      for (double[] part : parts(box)) {
        Insets insets = new Insets(above, right - part[1], below, part[0] - left);
        fills.add(new BackgroundFill(color, CornerRadii.EMPTY, insets));
      }
    }
    fills.add(direct(right - left));
    resizeRelocate(left + around.getLeft(), top + around.getTop(), right - left, bottom - top);
    // Even what can't be seen would be drawn.
    setBackground(color.getOpacity() > 0 ? new Background(fills, List.of()) : null);
  }

  /**
   * JavaFX draws a region of several plain colours by way of a picture of it, which is slow without
   * a graphics card, but not one with a gradient, even if that has no room and is never drawn.
   */
  private static BackgroundFill direct(double width) {
    RadialGradient never =
        new RadialGradient(0, 0, 0, 0, 1, true, CycleMethod.NO_CYCLE, new Stop(0, Color.BLACK));
    return new BackgroundFill(never, CornerRadii.EMPTY, new Insets(0, 0, 0, width));
  }

  /** From where to where {@code box} is drawn. */
  private List<double[]> parts(Rectangle2D box) {
    double[] pattern = pattern(dashes.get());
    if (pattern.length == 0) {
      return List.of(new double[] {box.getMinX(), box.getMaxX()});
    }
    List<double[]> parts = new ArrayList<>();
    double x = box.getMinX();
    for (int i = 0; x < box.getMaxX(); i = (i + 2) % pattern.length) {
      parts.add(new double[] {x, Math.min(x + pattern[i], box.getMaxX())});
      x += pattern[i] + pattern[i + 1];
    }
    return parts;
  }

  /** Empty where {@code dashes} is no pattern, which would have no end. */
  private static double[] pattern(String dashes) {
    double[] pattern =
        PAIRS.matcher(dashes).matches()
            ? SPACE.splitAsStream(dashes).mapToDouble(Double::parseDouble).toArray()
            : new double[0];
    return DoubleStream.of(pattern).sum() > 0 ? pattern : new double[0];
  }
}
