package org.parallax.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML header of an article file: {@code title}, {@code outlet}, {@code author}, {@code
 * published}, {@code url}, {@code language}.
 *
 * @param fields what it says, by lower-case key; empty without a header
 * @param body the text after it
 * @param warnings what was wrong with it, one sentence each
 */
record FrontMatter(Map<String, String> fields, String body, List<String> warnings) {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A\\n*---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)\\n*",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern KEY_LINE =
      Pattern.compile("(?m)^(\\w[\\w -]*?)[ \\t]*:[ \\t]*(.*)$");

  /** Takes the header off {@code text}; a broken one is read line by line, with a warning. */
  static FrontMatter of(String text) {
    Matcher header = HEADER.matcher(text);
    if (!header.lookingAt() || !KEY_LINE.matcher(header.group(1)).find()) {
      return new FrontMatter(Map.of(), text, List.of());
    }
    String body = text.substring(header.end());
    try {
      return new FrontMatter(parse(header.group(1)), body, List.of());
    } catch (YamlEngineException e) {
      return new FrontMatter(
          lines(header.group(1)),
          body,
          List.of(
              "the header is not valid YAML, so it was read line by line; put values with special characters in quotes"));
    }
  }

  /** The value of {@code key}, if it is there and not blank. */
  Optional<String> get(String key) {
    return Optional.ofNullable(fields.get(key))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Map<String, String> parse(String yaml) {
    Object root = new Load(LoadSettings.builder().setLabel("header").build()).loadFromString(yaml);
    Map<String, String> fields = new LinkedHashMap<>();
    if (root instanceof Map<?, ?> map) {
      map.forEach((key, value) -> put(fields, String.valueOf(key), value));
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String key, Object value) {
    if (value instanceof List<?> list) {
      List<String> names = new ArrayList<>();
      list.forEach(item -> names.add(String.valueOf(item)));
      fields.put(key.toLowerCase(Locale.ROOT), String.join(", ", names));
    } else if (value != null) {
      fields.put(key.toLowerCase(Locale.ROOT), String.valueOf(value));
    }
  }

  private static Map<String, String> lines(String header) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher line = KEY_LINE.matcher(header);
    while (line.find()) {
      String value = line.group(2).strip().replaceAll("^[\"']|[\"']$", "");
      fields.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
    }
    return fields;
  }
}
