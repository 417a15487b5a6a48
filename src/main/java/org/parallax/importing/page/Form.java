package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that lines of page furniture take.
 *
 * @param mark what such a line is
 * @param kind how long and complete the line may be
 * @param place where on the page it counts
 * @param openings its possible first words, by which it is found; {@link #FIGURE} for a number,
 *     {@link #ANY} if anything may stand there
 * @param literals words that such a line holds in any case
 * @param pattern what the bare line must match as a whole
 */
record Form(
    Mark mark,
    Kind kind,
    Place place,
    Set<String> openings,
    List<String> literals,
    Pattern pattern) {
  /** How long and complete a line of this form is. */
  enum Kind {
    /** A few words that are no sentence. */
    LABEL(14),
    /** A sentence or two that speak to the reader or about the page. */
    NOTICE(60);

    private final int words;

    Kind(int words) {
      this.words = words;
    }

    /** The number of words beyond which no form is looked for. */
    static int longest() {
      return NOTICE.words;
    }

    private boolean fits(Part part) {
      int count = part.count();
      return count <= words && (this == NOTICE || count <= 5 || !part.words().endsWith("."));
    }
  }

  /** Where a form counts. */
  enum Place {
    ANY,
    /** Not between two paragraphs of the report. */
    EDGE,
    /** Before the report begins. */
    HEAD,
    /** Once the report has begun. */
    AFTER,
    /** After the report has ended. */
    TAIL;

    private boolean holds(Zone zone) {
      return switch (this) {
        case ANY -> true;
        case EDGE -> zone != Zone.MIDDLE;
        case HEAD -> zone == Zone.HEAD;
        case AFTER -> zone != Zone.HEAD;
        case TAIL -> zone == Zone.TAIL;
      };
    }
  }

  /** Stands for any word at the beginning. */
  static final String ANY = "*";

  /** Stands for a word of figures at the beginning. */
  static final String FIGURE = "#";

  private static final Pattern INNERMOST = Pattern.compile("\\([^()\\[\\]]*\\)|\\[[^()\\[\\]]*\\]");
  private static final Pattern SYNTAX = Pattern.compile("[*#\\[\\]()| ]|[^*#\\[\\]()| ]+");

  /** A row of the lexicon: mark, kind, place, form. Its header explains the signs of a form. */
  static Form of(List<String> row) {
    String form = row.get(3);
    return new Form(
        Mark.named(row.get(0)),
        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Place.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        openings(form),
        literals(form),
        Pattern.compile(expression(form)));
  }

  /** Whether a part that reads {@code bare} takes this form, wherever it stands. */
  boolean fits(Part part, String bare) {
    return kind.fits(part)
        && literals.stream().allMatch(bare::contains)
        && pattern.matcher(bare).matches();
  }

  /** Whether the form counts in {@code zone}. */
  boolean counts(Zone zone) {
    return place.holds(zone);
  }

  /** The words of {@code form} outside all brackets. */
  private static List<String> literals(String form) {
    String outside = form;
    for (String inner = ""; !inner.equals(outside); ) {
      inner = outside;
      outside = INNERMOST.matcher(outside).replaceAll(" ");
    }
    return Arrays.stream(outside.split("[ *#]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String expression(String form) {
    StringBuilder expression = new StringBuilder();
    Matcher sign = SYNTAX.matcher(form);
    while (sign.find()) {
      expression.append(
          switch (sign.group()) {
            case "*" -> ".*";
            case "#" -> "\\d[\\d.,:/]*";
            case "[", "(" -> "(?:";
            case "]" -> ")?";
            case ")", "|" -> sign.group();
            case " " -> "(?: |\\b)";
            default -> Pattern.quote(sign.group());
          });
    }
    return expression.toString();
  }

  /** The first words that {@code form}, or what is left of one, may begin with. */
  private static Set<String> openings(String form) {
    String rest = form.strip();
    Set<String> openings = new TreeSet<>();
    if (rest.startsWith("(") || rest.startsWith("[")) {
      int end = closing(rest);
      alternatives(rest.substring(1, end)).forEach(a -> openings.addAll(openings(a)));
      if (rest.startsWith("[")) {
        openings.addAll(openings(rest.substring(end + 1)));
      }
    } else if (!rest.isEmpty()) {
      String word = rest.split("[ (\\[]", 2)[0];
      openings.add(word.startsWith(FIGURE) ? FIGURE : word.contains(ANY) ? ANY : word);
    }
    return openings;
  }

  private static int closing(String form) {
    int depth = 0;
    for (int i = 0; i < form.length(); i++) {
      depth += depth(form.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("Form \"%s\": a bracket is not closed".formatted(form));
  }

  private static int depth(char sign) {
    return switch (sign) {
      case '(', '[' -> 1;
      case ')', ']' -> -1;
      default -> 0;
    };
  }

  private static List<String> alternatives(String inside) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inside.length(); i++) {
      depth += depth(inside.charAt(i));
      if (depth == 0 && inside.charAt(i) == '|') {
        found.add(inside.substring(start, i));
        start = i + 1;
      }
    }
    found.add(inside.substring(start));
    return found;
  }
}
