package org.parallax.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import org.parallax.ui.style.ColorScheme;

/**
 * What the window remembers from one day to the next.
 *
 * @param scheme light or dark, unless a workspace has its own
 * @param frame the window itself
 * @param sides the panes beside the columns
 * @param type what the reports are set in
 * @param memory what it knows of the person
 */
record Settings(ColorScheme scheme, Frame frame, Sides sides, Type type, Memory memory) {
  /** As the program starts for the first time. */
  static final Settings STANDARD =
      new Settings(
          ColorScheme.LIGHT,
          new Frame(1440, 900, false),
          new Sides(288, 304),
          new Type(Optional.empty(), 100, 100),
          new Memory(Optional.empty(), Optional.empty()));

  /**
   * The window.
   *
   * @param width in pixels
   * @param height in pixels
   * @param maximized whether it fills the screen
   */
  record Frame(double width, double height, boolean maximized) {
    /** No larger than a screen. */
    Frame within(Rectangle2D screen) {
      return new Frame(
          Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()), maximized);
    }
  }

  /**
   * The panes beside the columns.
   *
   * @param findings width of the list in pixels
   * @param inspector width of the inspector in pixels
   */
  record Sides(double findings, double inspector) {}

  /**
   * What the reports and all around them are set in.
   *
   * @param face the family to read in, where a person chose one
   * @param size of the reports in per cent, unless a workspace file has its own
   * @param all of the whole interface, the reports with it, in per cent
   */
  record Type(Optional<String> face, int size, int all) {}

  /**
   * What a person did and said.
   *
   * @param last what was open: a workspace file, or empty for the sample
   * @param name how they sign their notes, where they said so
   */
  record Memory(Optional<String> last, Optional<String> name) {}

  Settings in(ColorScheme other) {
    return new Settings(other, frame, sides, type, memory);
  }

  Settings with(Frame other) {
    return new Settings(scheme, other, sides, type, memory);
  }

  Settings with(Sides other) {
    return new Settings(scheme, frame, other, type, memory);
  }

  Settings sized(int reports, int all) {
    return new Settings(scheme, frame, sides, new Type(type.face(), reports, all), memory);
  }

  Settings lastOpen(Optional<String> other) {
    return new Settings(scheme, frame, sides, type, new Memory(other, memory.name()));
  }

  Settings signed(String name) {
    Optional<String> given = Optional.of(name).filter(words -> !words.isBlank());
    return new Settings(scheme, frame, sides, type, new Memory(memory.last(), given));
  }

  /** As lines of a settings file. */
  Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("theme", scheme.key());
    map.put("width", String.valueOf(Math.round(frame.width())));
    map.put("height", String.valueOf(Math.round(frame.height())));
    map.put("maximized", String.valueOf(frame.maximized()));
    map.put("findings", String.valueOf(Math.round(sides.findings())));
    map.put("inspector", String.valueOf(Math.round(sides.inspector())));
    map.put("text-size", String.valueOf(type.size()));
    map.put("interface-size", String.valueOf(type.all()));
    type.face().ifPresent(family -> map.put("face", family));
    memory.last().ifPresent(file -> map.put("last", file));
    memory.name().ifPresent(name -> map.put("name", name));
    return map;
  }

  /** From the lines of a settings file; what is missing or can't be read is the standard. */
  static Settings of(Map<String, String> map) {
    Frame frame =
        new Frame(
            number(map, "width", 480, 10_000).orElse(STANDARD.frame().width()),
            number(map, "height", 320, 10_000).orElse(STANDARD.frame().height()),
            Boolean.parseBoolean(map.get("maximized")));
    Sides sides =
        new Sides(
            number(map, "findings", 120, 2_000).orElse(STANDARD.sides().findings()),
            number(map, "inspector", 120, 2_000).orElse(STANDARD.sides().inspector()));
    return new Settings(
        ColorScheme.of(map.getOrDefault("theme", "")),
        frame,
        sides,
        new Type(
            words(map, "face"),
            number(map, "text-size", 50, 400).orElse(STANDARD.type().size() * 1.0).intValue(),
            number(map, "interface-size", 100, 200).orElse(STANDARD.type().all() * 1.0).intValue()),
        new Memory(words(map, "last"), words(map, "name")));
  }

  private static Optional<String> words(Map<String, String> map, String key) {
    return Optional.ofNullable(map.get(key)).filter(value -> !value.isBlank());
  }

  private static Optional<Double> number(
      Map<String, String> map, String key, double least, double most) {
    Function<String, Optional<Double>> read =
        value -> {
          try {
            return Optional.of(Double.parseDouble(value));
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        };
    return words(map, key).flatMap(read).filter(value -> value >= least && value <= most);
  }
}
