package org.parallax.ui.style;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/** Running text whose lines are broken rightly in every script. */
public final class BrokenFlow extends TextFlow {
  private final List<Text> texts = new ArrayList<>();
  private final boolean mixed;

  /** Shows {@code words}, one after the other. */
  public BrokenFlow(List<Text> words) {
    texts.addAll(words);
    getChildren().setAll(words);
    mixed = Script.isMixed(whole());
    if (Script.isFromTheRight(whole())) {
      setTextAlignment(TextAlignment.RIGHT);
    }
    if (mixed) {
      texts.forEach(text -> text.setStyle(Faces.bothWaysStyle()));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private String whole() {
    StringBuilder whole = new StringBuilder();
    texts.forEach(text -> whole.append(text.getText()));
    return whole.toString();
  }

  private void fit(double width) {
    if (!mixed || width <= 0) {
      return;
    }
    Font font = texts.get(0).getFont();
    double room = width - snappedLeftInset() - snappedRightInset();
    String broken = new LineBreaker(font, room).broken(whole());
    int at = 0;
    for (Text text : texts) {
      int end = at + text.getText().length();
      text.setText(broken.substring(at, end));
      at = end;
    }
  }
}
