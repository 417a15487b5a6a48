package org.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * The least window that shows the same texts: a RichTextFX pane beside the other, as large as the
 * program's window, without anything else. What the program's start is measured against.
 */
public final class BareWindow {
  /** What it writes to standard error once the texts stand on the screen; the program does too. */
  static final String PAINTED = "texts painted";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** As many frames as the program waits for. */
  private static final int FRAMES = 3;

  private BareWindow() {}

  /**
   * Opens the window.
   *
   * @param files the text files to show
   */
  public static void main(String[] files) {
    Platform.startup(() -> show(files));
  }

  private static void show(String[] files) {
    Stage stage = new Stage();
    HBox panes = new HBox(Arrays.stream(files).map(BareWindow::pane).toArray(Node[]::new));
    stage.setScene(new Scene(panes, WIDTH, HEIGHT));
    stage.show();
    new Painted().start();
  }

  private static Node pane(String file) {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.setWrapText(true);
    area.setEditable(false);
    area.replaceText(read(Path.of(file)));
    area.moveTo(0);
    VirtualizedScrollPane<StyleClassedTextArea> pane = new VirtualizedScrollPane<>(area);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says when the texts stand on the screen. */
  static final class Painted extends AnimationTimer {
    private int frames;

    @Override
    public void handle(long now) {
      frames++;
      if (frames == FRAMES) {
        stop();
        System.err.println(PAINTED);
      }
    }
  }
}
