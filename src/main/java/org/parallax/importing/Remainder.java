package org.parallax.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides what nothing else has explained: headings between paragraphs, and labels after the last.
 */
final class Remainder {
  private static final int HEADING_WORDS = 14;

  /** A last line of a few words belongs to the page; a longer one only after other furniture. */
  private static final int LABEL_WORDS = 6;

  /** What a heading does not begin or end with. */
  private static final Pattern NO_HEADING =
      Pattern.compile("^[-*•–—“\"‘(]\\s?.*|.*[,;:]$|\\p{Ll}.*");

  private Remainder() {}

  /** The same parts, decided; what stays open is the report. */
  static List<Part> mark(List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    Zone.Bounds bounds = Zone.Bounds.of(parts);
    boolean afterFurniture = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isTail = bounds.last() >= 0 && bounds.zone(i) == Zone.TAIL;
      afterFurniture = isTail && (afterFurniture || part.mark().isFurniture());
      if (part.isOpen() && isTail && isLabel(part, afterFurniture)) {
        marked.set(i, part.as(Mark.REMAINS));
      } else if (part.isOpen()
          && (part.shape() == Part.Shape.HEADING
              || part.shape() == Part.Shape.TITLE
              || isHeading(part, parts, i))) {
        marked.set(i, part.as(Mark.SUBHEADING));
      }
    }
    return marked;
  }

  private static boolean isLabel(Part part, boolean afterFurniture) {
    return !part.endsSentence() && part.count() <= (afterFurniture ? HEADING_WORDS : LABEL_WORDS);
  }

  /** A short line before a paragraph, with nothing but furniture between them. */
  private static boolean isHeading(Part part, List<Part> parts, int index) {
    if (index == 0
        || part.count() > HEADING_WORDS
        || part.endsInStop()
        || NO_HEADING.matcher(part.words()).matches()) {
      return false;
    }
    int next = index + 1;
    while (next < parts.size() && parts.get(next).mark().isFurniture()) {
      next++;
    }
    return next < parts.size() && parts.get(next).isOpen() && parts.get(next).isProse();
  }
}
