package org.parallax.extract;

import java.util.List;

/**
 * A text and what an extractor must find in it: documentation and test in one.
 *
 * @param text one or more sentences; read as an article published on Monday, 10 January 2022
 * @param finds each mention as {@link Extractor#describe} puts it, in the order of the text; empty
 *     for a text in which nothing may be found
 */
public record Example(String text, List<String> finds) {
  public Example {
    finds = List.copyOf(finds);
  }

  /** A text with what must be found in it. */
  public static Example of(String text, String... finds) {
    return new Example(text, List.of(finds));
  }

  /** A text in which nothing may be found. */
  public static Example nothing(String text) {
    return new Example(text, List.of());
  }
}
