package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts sentences together that a scrape broke over lines, where the page had a link or another
 * inset in the middle of one: "…, the mayor of Westport / Ann Lee, / said on Friday".
 */
final class BrokenLines {
  /** A lower-case start that goes on: a word or a mark that can't begin a paragraph. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\p{Ll}(?!\\p{L}*\\p{Lu}).*|[,;.:)’”](?=[\\s\\p{L}]).*|['’]s\\b.*");

  /** Particles of names, which begin a sentence in lower case: "de Souza said". */
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:al|el|an|de|da|di|du|del|van|von|bin|ibn|ben|la|le|ter|ten|zu)[- ]\\p{Lu}.*");

  /** A name and at most its comma: two to five words in capitals. */
  private static final Pattern LAST_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin|of)){0,4}[.][”\"’']?");

  /** Besides letters and figures, what a line may end with that goes on in the next. */
  private static final String OPEN_ENDS = ",–—-";

  private static final int INSET_WORDS = 8;

  /** No sentence is broken more often. */
  private static final int MOST_JOINS = 12;

  private final String text;

  private BrokenLines(String text) {
    this.text = text;
  }

  /** The parts of {@code text}, broken sentences put together into parts that span the breaks. */
  static List<Part> joined(String text, List<Part> parts) {
    return new BrokenLines(text).joined(parts);
  }

  private List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Part part = parts.get(i++);
      int joins = 0;
      int more = following(part, parts, i);
      while (more > 0 && joins++ < MOST_JOINS) {
        part = cover(part, parts.get(i + more - 1));
        i += more;
        more = following(part, parts, i);
      }
      joined.add(part);
    }
    return joined;
  }

  /** How many of the parts from {@code next} on go on with {@code part}'s sentence. */
  private static int following(Part part, List<Part> parts, int next) {
    if (next >= parts.size() || !isBroken(part)) {
      return 0;
    }
    Part inset = parts.get(next);
    if (!isPlain(inset)) {
      return 0;
    }
    if (goesOn(inset)) {
      return next > 1 || part.words().endsWith(",") ? 1 : 0;
    }
    if (part.words().endsWith(",") && next > 1) {
      return 1;
    }
    if (inset.count() > INSET_WORDS) {
      return 0;
    }
    if (part.count() >= 5 && !Words.isTitleCase(part.words()) && endsWithName(inset)) {
      return 1;
    }
    boolean isOpen = next + 1 < parts.size() && isBroken(inset) && isPlain(parts.get(next + 1));
    return isOpen && (goesOn(parts.get(next + 1)) || inset.words().endsWith(",")) ? 2 : 0;
  }

  private static boolean isPlain(Part part) {
    return part.isOpen() && part.shape() == Part.Shape.PLAIN;
  }

  private static boolean isBroken(Part part) {
    char last = part.words().charAt(part.words().length() - 1);
    return isPlain(part) && (Character.isLetterOrDigit(last) || OPEN_ENDS.indexOf(last) >= 0);
  }

  private static boolean goesOn(Part part) {
    return GOES_ON.matcher(part.words()).matches() && !PARTICLE.matcher(part.words()).matches();
  }

  private static boolean endsWithName(Part part) {
    return LAST_NAME.matcher(part.words()).matches();
  }

  private Part cover(Part first, Part last) {
    return Part.plain(text, first.span().cover(last.span()));
  }
}
