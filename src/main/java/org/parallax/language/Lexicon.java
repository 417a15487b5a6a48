package org.parallax.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word list of the program: lines of cells parted by commas, without quoting. Empty lines and
 * lines that start with {@code #} are comments.
 *
 * @param rows the cells of each line, without white space around them
 */
public record Lexicon(List<List<String>> rows) {
  public Lexicon {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads the list {@code file} that lies beside {@code home} on the class path.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static Lexicon read(Class<?> home, String file) {
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "Lexicon \"%s\": not found beside %s".formatted(file, home.getName()));
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Lexicon(reader.lines().flatMap(Lexicon::cells).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<List<String>> cells(String line) {
    return line.isBlank() || line.startsWith("#")
        ? Stream.empty()
        : Stream.of(Arrays.stream(line.split(",", -1)).map(String::strip).toList());
  }

  /** The forms in a cell that holds several, parted by "|"; none in an empty cell. */
  public static List<String> forms(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }
}
