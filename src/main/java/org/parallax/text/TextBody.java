package org.parallax.text;

import java.util.List;

/**
 * The text of an article and how it is divided.
 *
 * @param value the whole text; lines end in LF alone, without a byte-order mark
 * @param paragraphs in order, without overlap, inside the text; white space between them is in none
 */
public record TextBody(String value, List<Paragraph> paragraphs) {
  /**
   * @throws IllegalArgumentException if the text holds a carriage return, or paragraphs overlap,
   *     are out of order or reach beyond the text
   */
  public TextBody {
    paragraphs = List.copyOf(paragraphs);
    int carriageReturn = value.indexOf('\r');
    if (carriageReturn >= 0) {
      throw new IllegalArgumentException(
          "Text holds a carriage return at %d: turn line ends into LF on import"
              .formatted(carriageReturn));
    }
    int last = 0;
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      if (span.start() < last || span.end() > value.length()) {
        throw new IllegalArgumentException(
            "Paragraph %d..%d: must follow %d and end by %d"
                .formatted(span.start(), span.end(), last, value.length()));
      }
      last = span.end();
    }
  }
}
