package org.parallax.workspace.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The JSON of the file form: indented, with LF, the same on every machine. */
final class FileJson {
  /** The largest file that is read or written, in bytes. */
  static final int LIMIT = 128 << 20;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxStringLength(LIMIT).build();

  private final JsonMapper mapper =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();

  /** What a file says it is. */
  record Head(String format, long version) {}

  byte[] write(FileForm form) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      String json = mapper.writer(printer).writeValueAsString(form);
      return (escapeUnpaired(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A workspace always has a JSON form", e);
    }
  }

  /**
   * Reads a file to its end for the sake of its first words, so that one that was cut is noticed.
   *
   * @throws IOException if it is not JSON
   */
  Head head(byte[] content) throws IOException {
    String format = "";
    long version = 0;
    try (JsonParser parser = mapper.createParser(content)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        return new Head("", 0);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("format")) {
          format = parser.getValueAsString("");
        } else if (field.equals("version")) {
          version = (long) parser.getValueAsDouble(0); // no number is too large for it
        }
        parser.skipChildren();
      }
      parser.nextToken();
    }
    return new Head(format, version);
  }

  /**
   * Reads the whole form.
   *
   * @throws IOException if it is not JSON, or not of this form
   */
  FileForm read(byte[] content) throws IOException {
    return mapper.readValue(content, FileForm.class);
  }

  /** Half a surrogate pair has no UTF-8 form, but JSON can name it. */
  private static String escapeUnpaired(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (Character.getType(point) == Character.SURROGATE) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits((char) point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
