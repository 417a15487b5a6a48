package org.parallax.ui.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.parallax.workspace.file.AtomicFile;
import org.parallax.workspace.file.WriteProblem;

/** Writes what a scene shows as a PNG. */
final class Picture {
  private Picture() {}

  /**
   * Writes a picture of {@code scene}.
   *
   * @param scale pixels of the picture for one of the scene, in percent
   * @return why it could not, in a sentence; empty when it is written
   */
  static Optional<String> write(Scene scene, Path file, int scale) {
    SnapshotParameters dense = new SnapshotParameters();
    dense.setFill(scene.getFill());
    double density = scale / 100.0;
    dense.setTransform(Transform.scale(density, density));
    dense.setViewport(
        new Rectangle2D(0, 0, scene.getWidth() * density, scene.getHeight() * density));
    WritableImage image = scene.getRoot().snapshot(dense, null);
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png);
      new AtomicFile().write(file, png.toByteArray());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(WriteProblem.sentence(file, e));
    }
  }
}
