package org.parallax.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that happened, which a report can tell in several ways.
 *
 * @param ways sentences with slots such as {@code {who}}
 * @param details what stands in the slots
 */
record Fact(List<String> ways, Map<String, String> details) {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /**
   * A sentence that tells it.
   *
   * @param way which of the ways, counted round
   * @param otherwise the details that this report gives otherwise
   */
  String told(int way, Map<String, String> otherwise) {
    String sentence =
        SLOT.matcher(ways.get(Math.floorMod(way, ways.size())))
            .replaceAll(slot -> Matcher.quoteReplacement(detail(slot.group(1), otherwise)));
    return Vocabulary.capital(sentence);
  }

  private String detail(String slot, Map<String, String> otherwise) {
    String detail = otherwise.getOrDefault(slot, details.get(slot));
    if (detail == null) {
      throw new IllegalArgumentException(
          "Slot {%s}: neither the event nor the report fills it in %s".formatted(slot, ways));
    }
    return detail;
  }
}
