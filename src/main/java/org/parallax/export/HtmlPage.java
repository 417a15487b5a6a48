package org.parallax.export;

import java.util.Optional;

/** Builds a page; whatever is given as text can only be text. */
final class HtmlPage {
  private final StringBuilder html = new StringBuilder();

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
