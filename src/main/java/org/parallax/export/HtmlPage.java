package org.parallax.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Builds a page; whatever is given as text can only be text. */
final class HtmlPage {
  /** No scripts, no links, nothing from elsewhere. */
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private final StringBuilder html = new StringBuilder();

  /**
   * A page up to the beginning of its body.
   *
   * @param sheet the name of its style sheet, which lies beside this class
   */
  static HtmlPage open(String title, String sheet) {
    HtmlPage page = new HtmlPage().raw(HEAD);
    page.element("title", "", () -> page.text(title));
    page.element("style", "", () -> page.raw(style(sheet)));
    return page.raw("</head>\n<body>\n");
  }

  private static String style(String sheet) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(sheet)) {
      byte[] style = Objects.requireNonNull(in, sheet).readAllBytes();
      return new String(style, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole page, in UTF-8, once nothing more goes into its body. */
  byte[] closed() {
    return raw("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An element with what {@code inside} puts into it. */
  HtmlPage element(String name, String attributes, Runnable inside) {
    html.append('<').append(name).append(attributes.isEmpty() ? "" : " ").append(attributes);
    html.append('>');
    inside.run();
    html.append("</").append(name).append(">\n");
    return this;
  }

  /** An element of class {@code style} that holds text of any direction. */
  HtmlPage line(String name, String style, String text) {
    return element(name, "class=\"" + style + "\" dir=\"auto\"", () -> text(text));
  }

  /** The same, where there is text. */
  HtmlPage line(String name, String style, Optional<String> text) {
    text.ifPresent(words -> line(name, style, words));
    return this;
  }

  /** Text inside a line, whose direction leaves the words around it alone. */
  HtmlPage inline(String name, String style, String text) {
    html.append('<').append(name).append(" class=\"").append(style).append("\"><bdi>");
    text(text);
    html.append("</bdi></").append(name).append('>');
    return this;
  }

  /** Text as it is. */
  HtmlPage text(String text) {
    for (char unit : Plain.line(text).toCharArray()) {
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(unit);
      }
    }
    return this;
  }

  /** Markup of the program's own. */
  HtmlPage raw(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
