package org.parallax.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** JSON as files have it: indented, with LF, in UTF-8. */
final class JsonText {
  /** What would turn the text around it round where JSON is shown, and halves of pairs. */
  private static final Pattern ESCAPED =
      Pattern.compile("[\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\p{Cs}]");

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static byte[] bytes(ObjectNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      String json = MAPPER.writer(printer).writeValueAsString(root);
      String visible =
          ESCAPED
              .matcher(json)
              .replaceAll(found -> "\\\\u" + HexFormat.of().toHexDigits(found.group().charAt(0)));
      return (visible + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A JSON tree can always be written", e);
    }
  }
}
