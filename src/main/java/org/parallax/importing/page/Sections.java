package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Follows the lists that a line of furniture opens: links to other articles, key words, readers'
 * comments.
 */
final class Sections {
  /** At most this share of a page's prose may stand after what closes the report. */
  private static final double TEASERS = 0.25;

  private static final double COMMENTS = 0.5;

  /** A page whose report is shorter than this may not be closed yet. */
  private static final int REPORT_WORDS = 40;

  private static final int HEADING_WORDS = 8;

  private static final int BIOGRAPHY_WORDS = 80;

  private final List<Part> parts;
  private final Zone.Bounds bounds;

  /** The number of words of prose before each part, and before the end. */
  private final int[] prose;

  /** After it, no two paragraphs stand side by side, as they do in a report. */
  private final int lastPair;

  private Sections(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
    this.bounds = Zone.Bounds.of(parts);
    this.prose = new int[parts.size() + 1];
    int pair = -1;
    for (int i = 0; i < parts.size(); i++) {
      prose[i + 1] = prose[i] + (isParagraph(i) ? parts.get(i).count() : 0);
      pair = i > 0 && isParagraph(i - 1) && isParagraph(i) ? i - 1 : pair;
    }
    this.lastPair = pair;
  }

  /** The same parts; what belongs to a list of furniture is marked like its first line. */
  static List<Part> mark(List<Part> parts) {
    return new Sections(parts).marked();
  }

  private List<Part> marked() {
    for (int i = 0; i < parts.size(); i++) {
      if (closesReport(i)) {
        fill(i, parts.size());
        return parts;
      }
      if (opensList(parts.get(i)) && bounds.zone(i) != Zone.HEAD) {
        markHeading(i);
        fill(i, endOfList(i));
      }
      if (opensBiography(i)) {
        fill(i, parts.size());
      }
    }
    return parts;
  }

  /** Whether everything after the part at {@code index} is other articles or comments. */
  private boolean closesReport(int index) {
    Mark mark = parts.get(index).mark();
    int before = prose[index];
    double after = prose[parts.size()] - prose[index];
    if (before < REPORT_WORDS) {
      return false;
    }
    double share = after / (before + after);
    return (mark == Mark.COMMENTS && share <= COMMENTS)
        || (mark == Mark.RELATED
            && opensList(parts.get(index))
            && share <= TEASERS
            && index > lastPair);
  }

  /** Whether what is left is a few words about the author. */
  private boolean opensBiography(int index) {
    Part part = parts.get(index);
    return part.mark() == Mark.CONTACT
        && part.words().toLowerCase(Locale.ROOT).startsWith("about the ")
        && prose[parts.size()] - prose[index] <= BIOGRAPHY_WORDS;
  }

  private boolean isParagraph(int index) {
    return parts.get(index).isOpen() && parts.get(index).isProse();
  }

  /** A line with a colon holds what it announces. */
  private static boolean opensList(Part part) {
    return switch (part.mark()) {
      case RELATED, TAGS, COMMENTS -> !part.words().contains(": ");
      default -> false;
    };
  }

  /** A heading over a list that then says what it is: "The talks / Related coverage". */
  private void markHeading(int index) {
    if (index == 0 || parts.get(index).mark() != Mark.RELATED) {
      return;
    }
    Part heading = parts.get(index - 1);
    if (heading.isOpen() && !heading.endsSentence() && heading.count() <= HEADING_WORDS) {
      parts.set(index - 1, heading.as(Mark.RELATED));
    }
  }

  /** A list ends where a sentence stands; one of key words may hold a long line of them. */
  private int endOfList(int index) {
    int end = index + 1;
    while (end < parts.size() && isItem(end, parts.get(index).mark())) {
      end++;
    }
    return end;
  }

  private boolean isItem(int index, Mark list) {
    Part part = parts.get(index);
    return !part.endsSentence() && (!part.isProse() || (list == Mark.TAGS && isKeyWords(part)));
  }

  private static boolean isKeyWords(Part part) {
    return part.words().chars().filter(c -> c == ',').count() * 5 >= part.count();
  }

  private void fill(int from, int to) {
    Mark mark = parts.get(from).mark();
    for (int i = from; i < to; i++) {
      if (!parts.get(i).mark().isFurniture()) {
        parts.set(i, parts.get(i).as(mark));
      }
    }
  }
}
