package org.parallax.align.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Tells the role of a number by the nearest word that gives one: of a count from {@code roles.csv},
 * of a measure from {@code measured.csv} before that.
 */
final class Roles {
  private static final List<List<String>> ROWS = Lexicon.read(Roles.class, "roles.csv").rows();
  private static final PhraseClasses COUNTS = new PhraseClasses(ROWS, 3, 0);
  private static final List<List<String>> MEASURE_ROWS =
      Lexicon.read(Roles.class, "measured.csv").rows();
  private static final Map<String, PhraseClasses> MEASURES =
      MEASURE_ROWS.stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.collectingAndThen(
                      Collectors.toList(), rows -> new PhraseClasses(rows, 2, 0))));
  private static final Map<String, String> ALWAYS =
      MEASURE_ROWS.stream()
          .filter(row -> row.size() == 2)
          .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));
  private static final Set<String> STRONG = marked(1, "strong");
  private static final Set<String> WEAKER = marked(1, "weak");
  private static final Set<String> GROWING = marked(2, "grows");
  private static final Set<String> SHRINKING = marked(2, "shrinks");
  private static final Set<String> SINGLE = marked(2, "one", "grows", "shrinks");
  private static final Set<String> MEASURED =
      MEASURE_ROWS.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

  /** A word of a weak role has to stand so many tokens nearer than one of a strong role. */
  private static final int WEAK = 3;

  private static final String MONEY = "money";

  /** An ISO 4217 code, by itself or reckoned by something. */
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}(?:/.*)?");

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "and", "while", "but", "—", "–");

  /** A word farther away than this many tokens gives no role. */
  private static final int FARTHEST = 12;

  /** A word so near is hardly told of another number. */
  private static final int NEAR = 7;

  /** Crossing a comma or conjunction counts as this many tokens, another number as twice that. */
  private static final int BREAK = 4;

  /** Roles of cases of an illness: "four suspected rebels" says nothing of the kind. */
  private static final Set<String> OF_CASES = Set.of("suspected", "confirmed");

  private static final Set<String> CASES =
      WordClasses.called(Roles.class, "count-words.csv", "case");

  private final List<Token> tokens;
  private final List<Span> numbers;
  private final boolean bare;
  private final Stemmer stemmer;

  /**
   * A role of a number.
   *
   * @param name as the lists call it
   * @param by the first of the words that give it, absolute in the article's text
   * @param distance how many tokens that is away, breaks counted as several
   */
  record Found(String name, Span by, int distance) {
    /** Whether the word stands so near that it can hardly be told of another number. */
    boolean isNear() {
      return distance <= NEAR;
    }
  }

  /**
   * @param numbers the others of the sentence
   * @param bare whether the number has no noun
   */
  private Roles(List<Token> tokens, List<Span> numbers, boolean bare, Stemmer stemmer) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.bare = bare;
    this.stemmer = stemmer;
  }

  private static Set<String> marked(int cell, String... marks) {
    return ROWS.stream()
        .filter(row -> List.of(marks).contains(row.get(cell)))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The role of {@code quantity}.
   *
   * @param total what it is taken out of, where the text gives that
   */
  static Optional<Found> of(
      Witness witness, Quantity quantity, Optional<Quantity> total, Stemmer stemmer) {
    List<Span> numbers =
        witness
            .mentions(Quantity.class, quantity.at().sentence())
            .filter(other -> !other.equals(quantity) && !total.filter(other::equals).isPresent())
            .map(Mention::span)
            .toList();
    Roles roles =
        new Roles(witness.sentence(quantity).tokens(), numbers, quantity.of().isEmpty(), stemmer);
    boolean opens = roles.opensClause(witness, quantity);
    String measured = measured(quantity);
    return Optional.ofNullable(MEASURES.get(measured))
        .flatMap(measures -> roles.nearest(measures, quantity.span(), opens))
        .or(() -> roles.nearest(COUNTS, quantity.span(), opens))
        .or(
            () ->
                Optional.ofNullable(ALWAYS.get(measured))
                    .map(role -> new Found(role, quantity.span(), 0)));
  }

  /** What kind of measure it is: one for all currencies. */
  private static String measured(Quantity quantity) {
    String dimension = Magnitude.of(quantity.measure()).dimension();
    return CURRENCY.matcher(dimension).matches() ? MONEY : dimension;
  }

  /** Whether a count in that role is never of the whole. */
  static boolean isStrong(String role) {
    return STRONG.contains(role);
  }

  /**
   * Whether an event has one number in that role at a time.
   *
   * @param count whether the number is a count; else it is a measure
   */
  static boolean isSingle(String role, boolean count) {
    return count ? SINGLE.contains(role) : MEASURED.contains(role);
  }

  /** Whether the numbers of that role only rise from report to report. */
  static boolean isGrowing(String role) {
    return GROWING.contains(role);
  }

  /** Whether they only fall. */
  static boolean isShrinking(String role) {
    return SHRINKING.contains(role);
  }

  /** Whether a measure has that role whatever the words around it. */
  static boolean isAlways(String role) {
    return ALWAYS.containsValue(role);
  }

  /** Whether that word by itself gives that role, of a count or a measure. */
  static boolean isGivenBy(String stem, String role) {
    return Stream.concat(Stream.of(COUNTS), MEASURES.values().stream())
        .anyMatch(classes -> classes.of(stem).filter(role::equals).isPresent());
  }

  /** Whether that noun gives a role itself, as "arrests" does. */
  static boolean isGivenBy(String stem) {
    return COUNTS.of(stem).isPresent();
  }

  /**
   * Whether a number begins a clause of its own, whose verb then gives its role: the nine in "46
   * were held, and nine needed a doctor".
   */
  private boolean opensClause(Witness witness, Quantity quantity) {
    Sentence sentence = witness.sentence(quantity);
    int first = indexOf(quantity.span().start());
    int next = indexOf(quantity.span().end() - 1) + 1;
    if (first == 0 || !BREAKS.contains(tokens.get(first - 1).form())) {
      return false;
    }
    boolean ofThem = next + 2 < tokens.size() && tokens.get(next).form().equals("of");
    Tag verb = tag(witness.text().tags(sentence), ofThem ? next + 2 : next);
    return verb == Tag.VERB || verb == Tag.AUX;
  }

  private static Tag tag(List<Tag> tags, int i) {
    return i < tags.size() ? tags.get(i) : Tag.PUNCT;
  }

  private int indexOf(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /** The role that the nearest word gives, behind the number alone where that opens its clause. */
  private Optional<Found> nearest(PhraseClasses classes, Span number, boolean opens) {
    int first = indexOf(number.start());
    int last = indexOf(number.end() - 1);
    Walk walk = new Walk(classes, first);
    for (int i = first; i <= last; i++) {
      walk.visit(i, 0);
    }
    walk.from(last, 1);
    if (!opens) {
      walk.from(first, -1);
    }
    return Optional.ofNullable(walk.found);
  }

  /** A walk from a number to the words around it. */
  private final class Walk {
    private final PhraseClasses classes;
    private final int start;
    private @Nullable Found found;
    private int distance = FARTHEST + 1;

    Walk(PhraseClasses classes, int start) {
      this.classes = classes;
      this.start = start;
    }

    void from(int start, int step) {
      int walked = 0;
      for (int i = start + step; i >= 0 && i < tokens.size() && walked <= FARTHEST; i += step) {
        Token token = tokens.get(i);
        walked++;
        if (BREAKS.contains(token.form())) {
          walked += BREAK;
        } else if (numbers.stream().anyMatch(number -> number.overlaps(token.span()))) {
          walked += BREAK;
        }
        visit(i, walked);
      }
    }

    private boolean isBesideCase(int index) {
      int from = Math.max(0, index - BREAK);
      return tokens.subList(from, Math.min(tokens.size(), index + BREAK)).stream()
          .anyMatch(token -> CASES.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    void visit(int index, int walked) {
      if (walked < distance) {
        classes
            .at(tokens, index, stemmer)
            .filter(name -> !OF_CASES.contains(name) || isBesideCase(index))
            .filter(name -> !tellsWho(index))
            .ifPresent(name -> take(name, index, walked));
      }
    }

    /** "Twelve were fans": the noun behind a number without one tells who, not what befell them. */
    private boolean tellsWho(int index) {
      return bare && index > start && CountedNoun.isPeople(stemmer.stem(tokens.get(index).form()));
    }

    private void take(String name, int index, int walked) {
      int farther = WEAKER.contains(name) ? walked + WEAK : walked;
      if (farther < distance) {
        found = new Found(name, tokens.get(index).span(), walked);
        distance = farther;
      }
    }
  }
}
