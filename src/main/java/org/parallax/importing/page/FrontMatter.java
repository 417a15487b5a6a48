package org.parallax.importing.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML header of an article file: {@code title}, {@code outlet}, {@code author}, {@code
 * published} (or {@code date}), {@code url}, {@code language}.
 *
 * @param fields what it says, by lower-case key; empty without a header
 * @param body the text after it
 * @param warnings what was wrong with it, as the end of a sentence; mostly none
 */
public record FrontMatter(Map<String, String> fields, String body, List<String> warnings) {
  private static final Set<String> KEYS =
      Set.of("title", "outlet", "author", "published", "date", "url", "language");

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\A\\n*---[ \\t]*\\n(?<header>.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)\\n*",
          Pattern.DOTALL | Pattern.MULTILINE);

  /** Lines that open the file as a header does, but are followed by the text. */
  private static final Pattern OPEN =
      Pattern.compile("\\A\\n*---[ \\t]*\\n(?<header>(?:\\w[\\w-]*[ \\t]*:.*\\n){1,40})\\n*");

  private static final Pattern KEY_LINE =
      Pattern.compile("(?m)^(?<key>\\w[\\w-]*)[ \\t]*:[ \\t]*(?<value>.*)$");
  private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

  /** Headers of articles are short and flat; what is not could cost a parser much. */
  private static final int LONGEST = 4000;

  private static final int MOST_MARKS = 200;

  /** No title or list of authors is longer, in characters. */
  private static final int LONGEST_VALUE = 500;

  /** What no value holds: control characters, and marks that turn the direction of writing. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Takes the header off {@code text}; a broken one is read line by line, with a warning. */
  public static FrontMatter of(String text) {
    Matcher closed = CLOSED.matcher(text);
    if (closed.lookingAt() && isHeader(closed.group("header"))) {
      return closed(closed.group("header"), text.substring(closed.end()));
    }
    Matcher open = OPEN.matcher(text);
    if (open.lookingAt() && isHeader(open.group("header"))) {
      return new FrontMatter(
          lines(open.group("header")),
          text.substring(open.end()),
          List.of("its header does not end; put a line of --- below it"));
    }
    return new FrontMatter(Map.of(), text, List.of());
  }

  private static FrontMatter closed(String header, String body) {
    return parsed(header)
        .map(fields -> new FrontMatter(fields, body, List.of()))
        .orElseGet(
            () ->
                new FrontMatter(
                    lines(header),
                    body,
                    List.of(
                        "its header is not valid YAML and was read line by line; put values with"
                            + " special characters in quotes")));
  }

  /** The value of {@code key}, if it is there and not blank. */
  Optional<String> get(String key) {
    return Optional.ofNullable(fields.get(key))
        .map(value -> HIDDEN.matcher(value).replaceAll(" "))
        .map(Part::flat)
        .filter(value -> !value.isEmpty());
  }

  /** A rule of dashes may open a text too: only known keys make a header. */
  private static boolean isHeader(String lines) {
    return lines(lines).keySet().stream().anyMatch(KEYS::contains);
  }

  private static Optional<Map<String, String>> parsed(String yaml) {
    long marks = yaml.chars().filter(c -> "[{-?:&*".indexOf(c) >= 0).count();
    if (yaml.length() > LONGEST || marks > MOST_MARKS) {
      return Optional.empty();
    }
    try {
      LoadSettings plain = LoadSettings.builder().setMaxAliasesForCollections(0).build();
      Object root = new Load(plain).loadFromString(yaml);
      return root instanceof Map<?, ?> map ? Optional.of(fields(map)) : Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(Map<?, ?> map) {
    Map<String, String> fields = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          text(value)
              .filter(text -> text.length() <= LONGEST_VALUE)
              .ifPresent(text -> fields.put(String.valueOf(key).toLowerCase(Locale.ROOT), text));
        });
    return fields;
  }

  /** Several authors are one text; what is neither a text nor a list of texts is none. */
  private static Optional<String> text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(item -> text(item).isEmpty() || item instanceof List<?>)
          ? Optional.empty()
          : Optional.of(list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    return value == null || value instanceof Map<?, ?>
        ? Optional.empty()
        : Optional.of(String.valueOf(value));
  }

  private static Map<String, String> lines(String header) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher line = KEY_LINE.matcher(header);
    while (line.find()) {
      String value = QUOTES.matcher(line.group("value").strip()).replaceAll("");
      fields.putIfAbsent(line.group("key").toLowerCase(Locale.ROOT), value);
    }
    return fields;
  }
}
