package org.parallax.extract.words;

import java.util.Set;

/** Finds where the word or mark ends that starts at a place. Reads each character once. */
final class WordScanner {
  /** Abbreviations that keep their full stop, besides single letters and those with inner stops. */
  private static final Set<String> SHORT =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Sens", "Rep", "Reps", "Gen", "Lt", "Col",
          "Sgt", "Cpl", "Pvt", "Capt", "Cmdr", "Maj", "Adm", "Brig", "Rev", "Hon", "St", "Mt", "Jr",
          "Sr", "Inc", "Corp", "Co", "Ltd", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct",
          "Nov", "Dec", "Ave", "Blvd", "Rd", "Dept", "Calif", "Fla", "Ala", "Ariz", "Ark", "Colo",
          "Conn", "Del", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn",
          "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va",
          "Wash", "Wis", "Wyo", "vs", "No");

  private final CharSequence text;
  private final int limit;

  WordScanner(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The first unit at or after {@code from} that is not white space, or the limit. */
  int skipSpace(int from) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of what starts at {@code start}, which is no white space. */
  int end(int start) {
    if (isPossessive(start)) {
      return start + 2;
    }
    int first = Character.codePointAt(text, start);
    if (!isWordPart(first)) {
      return Math.min(limit, start + Character.charCount(first));
    }
    int i = start;
    while (i < limit) {
      int c = Character.codePointAt(text, i);
      if (isWordPart(c)) {
        i += Character.charCount(c);
      } else if (joins(start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i < limit && text.charAt(i) == '.' && isShort(start, i) ? i + 1 : Math.min(i, limit);
  }

  private boolean joins(int start, int i) {
    if (i + 1 >= limit || !isWordPart(Character.codePointAt(text, i + 1))) {
      return false;
    }
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2013' -> true;
      case '\'', '\u2019' -> !isPossessive(i);
      case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || isLetterRun(start, i);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /** Whether what stands before the full stop at {@code i} is one letter, as in "U.S". */
  private boolean isLetterRun(int start, int i) {
    return Character.isLetter(text.charAt(i - 1))
        && (i - 1 == start || text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-');
  }

  private boolean isShort(int start, int end) {
    int length = end - start;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    return isListed(start, end) || isLetterRun(start, end) || innerStop(start, end);
  }

  /** Whether the word, or its last part behind a hyphen as in "D-Wis.", is a known abbreviation. */
  private boolean isListed(int start, int end) {
    int from = end;
    while (from > start && end - from < 6 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean whole = from == start || text.charAt(from - 1) == '-';
    return whole && from < end && SHORT.contains(text.subSequence(from, end).toString());
  }

  private boolean innerStop(int start, int end) {
    for (int i = Math.max(start, end - 3); i < end; i++) {
      if (text.charAt(i) == '.' && !Character.isDigit(text.charAt(end - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPossessive(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '\u2019')
        && i > 0
        && i + 1 < limit
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= limit || !isWordPart(Character.codePointAt(text, i + 2)))
        && !isSpace(text.charAt(i - 1));
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
