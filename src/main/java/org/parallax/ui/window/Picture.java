package org.parallax.ui.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.parallax.workspace.file.AtomicFile;
import org.parallax.workspace.file.WriteProblem;

/** Writes what a scene shows as a PNG. */
final class Picture {
  private Picture() {}

  /**
   * Writes a picture of {@code scene}.
   *
   * @return why it could not, in a sentence; empty when it is written
   */
  static Optional<String> write(Scene scene, Path file) {
    WritableImage image = scene.snapshot(null);
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png);
      new AtomicFile().write(file, png.toByteArray());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(WriteProblem.sentence(file, e));
    }
  }
}
