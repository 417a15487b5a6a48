package org.parallax.importing.page;

import java.util.List;

/**
 * What a format gives: a text and how it is divided, before anything is known of the parts.
 *
 * @param text whose lines end in LF alone
 * @param parts in order, without overlap
 */
public record Page(String text, List<Part> parts) {
  public Page {
    parts = List.copyOf(parts);
  }

  /** Plain text: its lines. */
  public static Page ofLines(String text) {
    String broken = LongLines.broken(text);
    return new Page(broken, Lines.parts(broken));
  }
}
