package org.parallax.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.text.Font;

/** The faces: Inter for the tools, which comes with the program, and a serif for reading. */
public final class Faces {
  /** The face of the tools. */
  public static final String TOOLS = "Inter";

  /** Serifs for reading on a screen, best first; the last is a name every toolkit resolves. */
  public static final List<String> READING =
      List.of(
          "Source Serif 4",
          "Source Serif Pro",
          "Charter",
          "Noto Serif",
          "Georgia",
          "Cambria",
          "P052",
          "Palatino",
          "Liberation Serif",
          "DejaVu Serif",
          "Serif");

  private static final String FILES = "/META-INF/resources/_static/inter/5.2.5/files/";
  private static final List<String> WEIGHTS = List.of("400", "600");

  private Faces() {}

  /** Makes the two weights of Inter that the sheets use known to the toolkit; call once. */
  public static void load() {
    for (String weight : WEIGHTS) {
      String file = FILES + "inter-latin-" + weight + "-normal.woff";
      try (InputStream in = Faces.class.getResourceAsStream(file)) {
        if (in != null) {
          Font.loadFont(in, -1);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The face to read in: the person's choice where it is installed, else the best there is.
   *
   * @param choice the family the person chose
   */
  public static String reading(Optional<String> choice) {
    return reading(choice, family -> Font.font(family, 12).getFamily().equals(family));
  }

  static String reading(Optional<String> choice, Predicate<String> installed) {
    return choice
        .filter(installed)
        .or(() -> READING.stream().filter(installed).findFirst())
        .orElse("Serif");
  }
}
