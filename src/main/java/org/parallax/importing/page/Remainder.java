package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides what nothing else has explained: headings between paragraphs, and labels after the last.
 */
final class Remainder {
  private static final int HEADING_WORDS = 14;

  /** A last line of a few words belongs to the page; a longer one only after other furniture. */
  private static final int LABEL_WORDS = 6;

  /** What an author is said to do, below the report. */
  private static final Pattern DOES =
      Pattern.compile(",? (?:is|was|has|covers|writes|reports|joined|works|can be) .*");

  /** Among so many last paragraphs. */
  private static final int LAST = 2;

  /** What a heading does not begin or end with. */
  private static final Pattern NO_HEADING =
      Pattern.compile("^[-*•–—“\"‘(]\\s?.*|.*[,;:]$|\\p{Ll}.*");

  private Remainder() {}

  /** The same parts, decided; what stays open is the report. */
  static List<Part> mark(List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    Zone.Bounds bounds = Zone.Bounds.of(parts);
    List<String> authors = authors(parts);
    boolean afterFurniture = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isTail = bounds.last() >= 0 && bounds.zone(i) == Zone.TAIL;
      afterFurniture = isTail && (afterFurniture || part.mark().isFurniture());
      boolean isShaped = part.shape() == Part.Shape.ITEM || part.shape() == Part.Shape.HEADING;
      boolean mayBeLabel = isTail && (afterFurniture || !(isShaped || announces(parts, i)));
      if (part.isOpen() && mayBeLabel && isLabel(part, afterFurniture)) {
        marked.set(i, part.as(Mark.REMAINS));
      } else if (part.isOpen() && i > bounds.last() - LAST && isAbout(part, authors)) {
        marked.set(i, part.as(Mark.CONTACT));
      } else if (part.isOpen()
          && (part.shape() == Part.Shape.HEADING
              || part.shape() == Part.Shape.TITLE
              || isHeading(part, parts, i))) {
        marked.set(i, part.as(Mark.SUBHEADING));
      }
    }
    return marked;
  }

  /** "The toll in figures:" above a list. */
  private static boolean announces(List<Part> parts, int index) {
    return parts.get(index).words().endsWith(":")
        && index + 1 < parts.size()
        && parts.get(index + 1).shape() == Part.Shape.ITEM;
  }

  private static List<String> authors(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.mark() == Mark.BYLINE)
        .flatMap(part -> Names.author(part.words()).or(() -> Optional.of(part.words())).stream())
        .toList();
  }

  /** "Ann Lee covers the courts." below a report by Ann Lee. */
  private static boolean isAbout(Part part, List<String> authors) {
    return authors.stream()
        .filter(part.words()::startsWith)
        .anyMatch(
            author ->
                DOES.matcher(part.words())
                    .region(author.length(), part.words().length())
                    .lookingAt());
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
