package org.parallax.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words. */
abstract class Choice implements ITypeConverter<String> {
  private final List<String> words;

  private Choice(String... words) {
    this.words = List.of(words);
  }

  @Override
  public String convert(String value) {
    if (!words.contains(value)) {
      throw new TypeConversionException(
          "\"%s\" is none of %s".formatted(value, String.join(", ", words)));
    }
    return value;
  }

  /** A theme of the window. */
  static final class Theme extends Choice {
    Theme() {
      super("light", "dark");
    }
  }

  /** A view of the window. */
  static final class View extends Choice {
    View() {
      super("columns", "ledger", "timeline", "overlap", "linear");
    }
  }
}
