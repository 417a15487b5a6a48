package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icons that the build makes from the drawings in {@code icons/}. */
class IconsTest {
  private static final int TRANSPARENT = 0;
  private static final int ACCENT = 0xFF2F5D8C;

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
  void lieOnTheClassPathAtEverySize(int size) throws IOException {
    BufferedImage icon = icon(size);
    assertThat(icon.getWidth()).isEqualTo(size);
    assertThat(icon.getHeight()).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 32, 48, 64, 128, 256, 512})
  void areARoundedTileOnNothing(int size) throws IOException {
    BufferedImage icon = icon(size);
    assertThat(icon.getRGB(0, 0)).as("corner").isEqualTo(TRANSPARENT);
    assertThat(icon.getRGB(size / 2, 1)).as("middle of the upper edge").isEqualTo(ACCENT);
  }

  @Test
  void forWindowsHoldSevenPictures() throws IOException {
    byte[] ico = Files.readAllBytes(Path.of("target/icons/parallax.ico"));
    assertThat(ico).startsWith(0, 0, 1, 0, 7, 0);
  }

  @Test
  void forTheMacAreOfTheLengthTheySay() throws IOException {
    byte[] icns = Files.readAllBytes(Path.of("target/icons/parallax.icns"));
    assertThat(icns).startsWith("icns".getBytes(StandardCharsets.US_ASCII));
    assertThat(ByteBuffer.wrap(icns).getInt(4)).isEqualTo(icns.length);
  }

  private static BufferedImage icon(int size) throws IOException {
    String name = "/org/parallax/icons/parallax-" + size + ".png";
    try (InputStream png = IconsTest.class.getResourceAsStream(name)) {
      return ImageIO.read(Objects.requireNonNull(png, name));
    }
  }
}
