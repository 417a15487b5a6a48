package org.parallax.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.text.Span;

/** Where words stand in a text, whatever their case and the white space between them. */
public final class Search {
  private Search() {}

  /**
   * Every place of {@code words} in {@code text}, in order, without overlap; none for a blank
   * query.
   */
  public static List<Span> hits(String text, String words) {
    if (words.isBlank()) {
      return List.of();
    }
    String pattern =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher =
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    List<Span> hits = new ArrayList<>();
    while (matcher.find()) {
      hits.add(new Span(matcher.start(), matcher.end()));
    }
    return hits;
  }
}
