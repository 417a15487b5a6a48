package org.parallax.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.text.Font;

/** The faces that come with the program: Inter for the tools, PT Serif for reading. */
public final class Faces {
  /** The face of the tools. */
  public static final String TOOLS = "Inter";

  /** Serifs for reading; the last is a name every toolkit resolves, should the first be missing. */
  public static final List<String> READING =
      List.of(
          "PT Serif",
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

  /** Faces that hold Latin, Arabic and Hebrew letters alike, on one system or another. */
  private static final List<String> BOTH_WAYS =
      List.of("Times New Roman", "Arial", "FreeSerif", "DejaVu Sans", "Tahoma");

  private static final String ROOT = "/META-INF/resources/_static/";

  /** The weights of Inter and PT Serif that the sheets use. */
  private static final List<String> FILES =
      List.of(
          "inter/5.2.5/files/inter-latin-400-normal.woff",
          "inter/5.2.5/files/inter-latin-600-normal.woff",
          "pt-serif/5.1.0/files/pt-serif-latin-400-normal.woff",
          "pt-serif/5.1.0/files/pt-serif-latin-700-normal.woff");

  private Faces() {}

  /** Makes the faces that come with the program known to the toolkit; call once. */
  public static void load() {
    for (String file : FILES) {
      try (InputStream in = Faces.class.getResourceAsStream(ROOT + file)) {
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

  /**
   * The face for words that run from right to left: the toolkit puts the words of a line in a wrong
   * order where it takes them from several faces.
   *
   * @param otherwise where no such face is installed
   */
  public static String bothWays(String otherwise) {
    List<String> installed = Font.getFamilies();
    return BOTH_WAYS.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }

  static String reading(Optional<String> choice, Predicate<String> installed) {
    return choice
        .filter(installed)
        .or(() -> READING.stream().filter(installed).findFirst())
        .orElse("Serif");
  }
}
