package org.parallax.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/** Running text whose lines are broken rightly in every script. */
public final class BrokenFlow extends TextFlow {
  private final List<Text> texts = new ArrayList<>();
  private final BrokenLines lines = new BrokenLines();
  private final String whole;
  private final boolean intricate;

  /** Shows {@code words}, one after the other. */
  public BrokenFlow(List<Text> words) {
    texts.addAll(words);
    getChildren().setAll(words);
    whole = words.stream().map(Text::getText).collect(Collectors.joining());
    intricate = Script.isIntricate(whole);
    if (Script.isFromTheRight(whole)) {
      setTextAlignment(TextAlignment.RIGHT);
    }
    boolean mixed = Script.isMixed(whole);
    texts.forEach(text -> Styles.bothWays(text, mixed));
  }

  @Override
  protected double computePrefHeight(double width) {
    return intricate && width > 0
        ? lines.height(whole, font(), getLineSpacing(), this, width)
        : super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (intricate) {
      fit(BrokenLines.of(whole, font(), this, getWidth()));
    }
    super.layoutChildren();
  }

  private Font font() {
    return texts.get(0).getFont();
  }

  private void fit(String broken) {
    int at = 0;
    for (Text text : texts) {
      int end = at + text.getText().length();
      text.setText(broken.substring(at, end));
      at = end;
    }
  }
}
