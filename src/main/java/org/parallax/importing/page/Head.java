package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads what stands around the report and tells of it: paper, section, headline, standfirst,
 * author, time, address.
 */
final class Head {
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_STANDFIRST = 45;

  /** A headline of fewer words is taken only if there is no better one. */
  private static final int SHORT_HEADLINE = 4;

  private static final int LABEL_WORDS = 6;

  /** Lists of more labels than this are menus, not the lines above a headline. */
  private static final int MENU = 12;

  /** How many parts above the first paragraph the headline of a page with menus stands at most. */
  private static final int WINDOW = 8;

  /** How far below its headline a report's author and time are looked for. */
  private static final int REACH = 4;

  /** "U.S." at the end of a headline ends no sentence. */
  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}\\.$");

  private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{3}[.?!][”\"’)]? \\p{Lu}");

  private final Set<String> sections = Words.of("sections.csv");
  private final PublicationTime times;
  private final Outlets outlets;

  Head(PublicationTime times, Outlets outlets) {
    this.times = times;
    this.outlets = outlets;
  }

  /** The same parts, those of these kinds marked. */
  List<Part> mark(List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    Zone.Bounds bounds = Zone.Bounds.of(parts);
    int end = Math.min(parts.size(), bounds.first() + REACH);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isOpen() && (i < end || bounds.zone(i) == Zone.TAIL)) {
        marked.set(i, imprint(parts.get(i), i > 0));
      }
    }
    int headline = headline(marked, bounds.first());
    if (headline >= 0) {
      around(marked, headline, end);
    }
    return marked;
  }

  /** Marks a line that tells of the page; the very first line may be a headline all the same. */
  private Part imprint(Part part, boolean isLater) {
    String line = part.words();
    if (Address.in(line).isPresent()) {
      return part.as(Mark.ADDRESS);
    }
    if (times.read(line).isPresent() || times.afterLabel(line).isPresent()) {
      return part.as(Mark.TIME);
    }
    if (times.atEnd(line).isPresent()) {
      return part.as(Mark.BYLINE);
    }
    if (isLater && (Names.author(line).isPresent() || times.besideNames(line).isPresent())) {
      return part.as(Mark.BYLINE);
    }
    if (outlets.isOutlet(line)) {
      return part.as(Mark.OUTLET);
    }
    return sections.contains(Words.bare(line)) ? part.as(Mark.SECTION) : part;
  }

  /** The best line for a headline: what the format says, else the first long, else the first. */
  private int headline(List<Part> parts, int firstParagraph) {
    int from = firstLikely(parts, firstParagraph);
    List<IntPredicate> better =
        List.of(
            i -> parts.get(i).shape() == Part.Shape.TITLE,
            i -> from <= i && i < firstParagraph && parts.get(i).count() >= SHORT_HEADLINE,
            i -> i < firstParagraph && parts.get(i).shape() == Part.Shape.HEADING,
            i -> i < firstParagraph && i + 1 < parts.size());
    return better.stream()
        .flatMapToInt(is -> IntStream.range(0, parts.size()).filter(is))
        .filter(i -> isHeadline(parts.get(i)) && hasReport(parts, i))
        .findFirst()
        .orElse(-1);
  }

  /** Where a whole page was copied with its menus, the headline stands close to the report. */
  private static int firstLikely(List<Part> parts, int firstParagraph) {
    long labels = parts.subList(0, firstParagraph).stream().filter(Head::isLabel).count();
    return labels > MENU && firstParagraph < parts.size() ? firstParagraph - WINDOW : 0;
  }

  /** Whether anything stands below the line: a text of one line has no headline. */
  private static boolean hasReport(List<Part> parts, int headline) {
    return IntStream.range(headline + 1, parts.size()).anyMatch(i -> parts.get(i).isOpen());
  }

  private boolean isHeadline(Part part) {
    boolean ends = part.words().endsWith(".") && !ACRONYM.matcher(part.words()).find();
    boolean reads = !ends || part.shape() != Part.Shape.PLAIN || Words.isTitleCase(part.words());
    return part.isOpen()
        && reads
        && part.count() <= LONGEST_HEADLINE
        && outlets.agency(part.words()).isEmpty()
        && !INNER_END.matcher(part.words()).find();
  }

  private static void around(List<Part> parts, int headline, int end) {
    parts.set(headline, parts.get(headline).as(Mark.HEADLINE));
    for (int i = 0; i < headline; i++) {
      Part part = parts.get(i);
      if (isLabel(part)) {
        parts.set(i, part.as(Mark.REMAINS));
      }
    }
    int imprint = headline;
    for (int i = headline + 1; i < end; i++) {
      imprint = isImprint(parts.get(i)) ? i : imprint;
    }
    authors(parts, headline, end);
    standfirst(parts, headline, imprint, end);
  }

  private static boolean isLabel(Part part) {
    return part.isOpen() && part.count() <= LABEL_WORDS && !part.endsSentence();
  }

  private static boolean isImprint(Part part) {
    return part.mark() == Mark.BYLINE || part.mark() == Mark.TIME;
  }

  /** A bare name is a byline if a time or another line of the page's own stands beside it. */
  private static void authors(List<Part> parts, int headline, int end) {
    for (int i = headline + 1; i < end; i++) {
      boolean beside =
          isBeside(parts.get(i - 1)) || (i + 1 < parts.size() && isBeside(parts.get(i + 1)));
      String words = parts.get(i).words();
      boolean names = Names.withRole(words).isPresent() || (beside && Names.isNames(words));
      if (parts.get(i).isOpen() && names) {
        parts.set(i, parts.get(i).as(Mark.BYLINE));
      }
    }
  }

  private static boolean isBeside(Part part) {
    return switch (part.mark()) {
      case TIME, BYLINE, CONTACT, SHARE, OUTLET -> true;
      default -> false;
    };
  }

  /** The line under the headline: before author and time, or no full sentence. */
  private static void standfirst(List<Part> parts, int headline, int imprint, int end) {
    for (int i = headline + 1; i < end; i++) {
      Part part = parts.get(i);
      if (!part.isOpen()) {
        continue;
      }
      boolean isLine = !part.endsSentence() && part.count() >= SHORT_HEADLINE + 1;
      boolean fits = part.shape() == Part.Shape.PLAIN && part.count() <= LONGEST_STANDFIRST;
      if (fits && (i < imprint || (isLine && !part.isProse() && i + 1 < parts.size()))) {
        parts.set(i, part.as(Mark.STANDFIRST));
      }
      return;
    }
  }
}
