package org.parallax.ui.window;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows all that is in a window larger than it is laid out. */
final class Zoom extends Region {
  /**
   * Where the window has too little room, the next smaller of these steps is taken; in per cent.
   */
  private static final int STEP = 5;

  private final Scale scale = new Scale(1, 1);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);
  private double wanted = 1;

  /** Shows {@code content}. */
  void hold(Region content) {
    content.getTransforms().setAll(scale);
    getChildren().setAll(content);
  }

  /**
   * Shows it so much larger, as far as there is room for it.
   *
   * @param times 1 is the size it is laid out for
   */
  void to(double times) {
    wanted = times;
    fit();
    requestLayout();
  }

  /** How many times larger it is shown, which may be less than was asked for. */
  ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  @Override
  protected void setWidth(double width) {
    super.setWidth(width);
    fit();
  }

  @Override
  protected void setHeight(double height) {
    super.setHeight(height);
    fit();
  }

  private void fit() {
    double most =
        Math.min(getWidth() / MainWindow.LEAST_WIDTH, getHeight() / MainWindow.LEAST_HEIGHT);
    factor.set(getWidth() > 0 ? Math.max(1, Math.min(wanted, step(most))) : 1);
  }

  /** The last step up to {@code times}: 1.15 / 0.05 would be less than 23. */
  static double step(double times) {
    return (int) (times * 100 + 1e-6) / STEP * STEP / 100.0;
  }

  @Override
  protected void layoutChildren() {
    double times = factor.get();
    scale.setX(times);
    scale.setY(times);
    for (Node content : getChildren()) {
      content.resizeRelocate(0, 0, getWidth() / times, getHeight() / times);
    }
  }
}
