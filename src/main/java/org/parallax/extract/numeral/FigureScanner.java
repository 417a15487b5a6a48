package org.parallax.extract.numeral;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a number written in figures: {@code 1,000.5}, {@code 1.000,5}, {@code 12 000}, {@code .5},
 * {@code 5,25}, {@code ½}, {@code 2½}, {@code 1e6}. A point or comma belongs to it only where the
 * figures around it are grouped as in a number.
 */
final class FigureScanner {
  /** Longer runs are codes, not numbers. */
  private static final int LONGEST = 30;

  private static final List<String> SCALES =
      List.of(" %", " percent", " per cent", " million", " billion", " trillion");

  private static final Map<Character, String> FRACTIONS =
      Map.ofEntries(
          Map.entry('½', "0.5"),
          Map.entry('⅓', "0.333333333333"),
          Map.entry('⅔', "0.666666666667"),
          Map.entry('¼', "0.25"),
          Map.entry('¾', "0.75"),
          Map.entry('⅕', "0.2"),
          Map.entry('⅖', "0.4"),
          Map.entry('⅗', "0.6"),
          Map.entry('⅘', "0.8"),
          Map.entry('⅙', "0.166666666667"),
          Map.entry('⅚', "0.833333333333"),
          Map.entry('⅛', "0.125"),
          Map.entry('⅜', "0.375"),
          Map.entry('⅝', "0.625"),
          Map.entry('⅞', "0.875"));

  private final String text;
  private final int end;

  FigureScanner(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * What was read.
   *
   * @param key plain digits with a point before decimals
   * @param end the offset after it
   * @param isNumber whether it is a number rather than an overlong code
   */
  record Figure(String key, int end, boolean isNumber) {}

  /** The value of a fraction that is one character. */
  static Optional<String> fraction(char c) {
    return c < '\u00bc' ? Optional.empty() : Optional.ofNullable(FRACTIONS.get(c));
  }

  Figure read(int from) {
    Optional<String> alone = fraction(text.charAt(from));
    if (alone.isPresent()) {
      return new Figure(alone.get(), from + 1, true);
    }
    int whole = digits(from);
    Figure plain =
        grouped(from, whole, ',', '.')
            .or(() -> grouped(from, whole, '.', ','))
            .or(() -> spaced(from, whole))
            .or(() -> parted(from, whole))
            .or(() -> decimal(from, whole))
            .orElseGet(() -> figure(text.substring(from, whole), whole));
    return plain.end() < end ? exponent(mixed(plain)) : plain;
  }

  private static Figure figure(String key, int end) {
    return new Figure(key.startsWith(".") ? "0" + key : key, end, key.length() <= LONGEST);
  }

  private int digits(int from) {
    int i = from;
    while (i < end && isDigit(i)) {
      i++;
    }
    return i;
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean is(int i, char c) {
    return i >= 0 && i < end && text.charAt(i) == c;
  }

  /** Whether exactly three figures follow {@code i}. */
  private boolean group(int i) {
    return digits(i) == i + 3;
  }

  /**
   * Groups parted by {@code mark}: of three figures, or as in India of two with a last one of
   * three. With a point as mark, one group alone would be decimals: then two are asked for, or
   * decimals.
   */
  private Optional<Figure> grouped(int from, int whole, char mark, char point) {
    if (whole - from > 3 || whole == from) {
      return Optional.empty();
    }
    int i = whole;
    int twos = 0;
    while (is(i, mark) && digits(i + 1) == i + 3 && is(i + 3, mark)) {
      i += 3;
      twos++;
    }
    int threes = 0;
    while (is(i, mark) && group(i + 1)) {
      i += 4;
      threes++;
    }
    boolean more = is(i, mark) && isDigit(i + 1);
    boolean decimals = is(i, point) && isDigit(i + 1);
    boolean alone = mark == '.' && threes == 1 && !decimals;
    if (threes == 0 || (twos > 0 && threes > 1) || more || alone) {
      return Optional.empty();
    }
    int stop = decimals ? digits(i + 1) : i;
    String key = text.substring(from, i).replace(String.valueOf(mark), "");
    return Optional.of(figure(decimals ? key + "." + text.substring(i + 1, stop) : key, stop));
  }

  /**
   * Groups parted by narrow or fixed spaces; by common ones only where chance is unlikely: two
   * groups, or one of zeros.
   */
  private Optional<Figure> spaced(int from, int whole) {
    int i = whole;
    int groups = 0;
    boolean common = false;
    if (whole - from > 3 || whole == from) {
      return Optional.empty();
    }
    while (i < end && isGroupSpace(text.charAt(i)) && group(i + 1)) {
      common |= text.charAt(i) == ' ';
      i += 4;
      groups++;
    }
    boolean chance = common && groups == 1 && !text.startsWith("000", i - 3);
    if (groups == 0 || chance) {
      return Optional.empty();
    }
    int stop = is(i, '.') && isDigit(i + 1) ? digits(i + 1) : i;
    StringBuilder key = new StringBuilder();
    for (int k = from; k < stop; k++) {
      if (!isGroupSpace(text.charAt(k))) {
        key.append(text.charAt(k));
      }
    }
    return Optional.of(figure(key.toString(), stop));
  }

  /**
   * A point or comma with spaces around it, as tokenised texts have it: {@code 6 . 2 %}, {@code 80
   * , 000}. A point must have a word behind that asks for a number, since it may end a sentence.
   */
  private Optional<Figure> parted(int from, int whole) {
    boolean mark = is(whole, ' ') && is(whole + 2, ' ') && isDigit(whole + 3);
    if (!mark || whole == from || whole - from > 3) {
      return Optional.empty();
    }
    int stop = digits(whole + 3);
    boolean decimals = is(whole + 1, '.') && asksForNumber(stop);
    boolean group = is(whole + 1, ',') && stop == whole + 6 && isGroup(stop);
    String more = text.substring(whole + 3, stop);
    return decimals || group
        ? Optional.of(figure(text.substring(from, whole) + (group ? "" : ".") + more, stop))
        : Optional.empty();
  }

  /** Whether three figures that end at {@code at} are a group: zeros, or before what is counted. */
  private boolean isGroup(int at) {
    boolean noun = is(at, ' ') && at + 1 < end && Character.isLowerCase(text.charAt(at + 1));
    boolean list = text.startsWith(" and ", at) || text.startsWith(" or ", at);
    return text.startsWith("000", at - 3) || (noun && !list);
  }

  private boolean asksForNumber(int at) {
    return SCALES.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static boolean isGroupSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** A point with decimals, or a comma with one or two of them that starts no list. */
  private Optional<Figure> decimal(int from, int whole) {
    int stop = digits(whole + 1);
    boolean point = is(whole, '.') && stop > whole + 1 && !(is(stop, '.') && isDigit(stop + 1));
    boolean comma =
        is(whole, ',')
            && stop > whole + 1
            && stop <= whole + 3
            && !(is(stop, ',') && isDigit(stop + 1))
            && !(is(from - 1, ',') && isDigit(from - 2));
    return point || comma
        ? Optional.of(
            figure(text.substring(from, whole) + "." + text.substring(whole + 1, stop), stop))
        : Optional.empty();
  }

  /** A fraction written to a whole number: {@code 2½}. */
  private Figure mixed(Figure whole) {
    Optional<String> fraction = fraction(text.charAt(whole.end()));
    return fraction.isEmpty() || whole.key().contains(".")
        ? whole
        : new Figure(whole.key() + fraction.get().substring(1), whole.end() + 1, whole.isNumber());
  }

  /** A power of ten: {@code 1e6}, {@code 1.3e-4}. */
  private Figure exponent(Figure base) {
    int e = base.end();
    if (!is(e, 'e') && !is(e, 'E')) {
      return base;
    }
    int sign = is(e + 1, '-') || is(e + 1, '+') ? e + 2 : e + 1;
    int stop = digits(sign);
    boolean power = stop > sign && stop <= sign + 2 && !(stop < end && isLetter(stop));
    return power ? figure(base.key() + text.substring(e, stop), stop) : base;
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text.charAt(i));
  }
}
