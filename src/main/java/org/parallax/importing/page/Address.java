package org.parallax.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that hold the address of a page and nothing else. */
final class Address {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\[<(]?(?:(?i:source|url|link|original|from|via|permalink|read more|available"
              + " at|retrieved from)(?: \\w+){0,2} ?:?"
              + " )?<?(?<url>(?:https?://|www\\.)[^\\s<>\\])]+)[>)\\]]*");

  private Address() {}

  /** The address in {@code line}. */
  static Optional<String> in(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group("url")) : Optional.empty();
  }
}
