package org.parallax.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/**
 * The colours of a scheme by role, for what is drawn rather than styled. The style sheets {@code
 * palette-*.css} are where they are written down.
 *
 * @param colors by role, such as {@code differ-tint}, in the order of the sheet
 */
public record Palette(Map<String, Color> colors) {
  private static final Pattern ROLE =
      Pattern.compile("-plx-([a-z-]+):\\s*(#[0-9A-Fa-f]{6,8})\\s*;");

  /** Reads the palette of {@code scheme}. */
  public static Palette of(ColorScheme scheme) {
    Map<String, Color> found = new LinkedHashMap<>();
    Matcher matcher = ROLE.matcher(sheet("palette-" + scheme.key() + ".css"));
    while (matcher.find()) {
      found.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return new Palette(found);
  }

  /**
   * The colour of {@code role}.
   *
   * @throws IllegalArgumentException if the palette has no such role
   */
  public Color color(String role) {
    Color color = colors.get(role);
    if (color == null) {
      throw new IllegalArgumentException(
          "Colour \"%s\": not in the palette, which has %s".formatted(role, colors.keySet()));
    }
    return color;
  }

  private static String sheet(String file) {
    try (InputStream in =
        Objects.requireNonNull(Palette.class.getResourceAsStream(file), "resource " + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
