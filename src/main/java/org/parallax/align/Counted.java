package org.parallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/**
 * What a quantity counts: the head of the noun phrase, its class, whose it is, and its role.
 *
 * @param head the stem of the head noun, absent when the text does not name it there
 * @param sort the class of the head from {@code counted.csv}
 * @param owners countries and bodies that qualify the noun
 * @param role its role from {@code roles.csv}
 * @param qualities the stems of the words that qualify the head
 * @param share what it is of the whole
 */
record Counted(
    Optional<String> head,
    Optional<String> sort,
    Set<String> owners,
    Optional<String> role,
    Set<String> qualities,
    Share share) {
  /** How a count stands to the whole of what it counts. */
  enum Share {
    /** The whole, or a part nothing tells from it. */
    WHOLE,
    /** What comes on top of another number, as in "another 20 people". */
    INCREMENT,
    /** What has come together over time, as in "a total of 14 so far". */
    SUM,
    /** What is taken out of another number, as the five in "guilty on five of six counts". */
    PART,
    /** What another number is taken out of, as the six there. */
    TOTAL,
    /** Two that were named before, as in "talks between the two countries". */
    BOTH
  }

  private static final WordClasses SORTS = WordClasses.read("counted.csv", 1);
  private static final Set<String> INCREMENTS =
      Set.of("another", "additional", "other", "further", "extra", "more");
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)\\b(?:(?:so|thus) far|to date|altogether|in (?:all|total)|a total of)\\b");
  private static final Pattern THE = Pattern.compile("(?i)\\bthe\\s+$");

  /** The length of "the" and a blank on either side. */
  private static final int ARTICLE = 5;

  private static final double TWO = 2;

  private static final Pattern OF =
      Pattern.compile(
          " of\\s+(?:(?:the|its|their|all|some)\\s+)?(?:[\\p{L}-]+['’]s\\s+)?(?:[\\p{L}-]+\\s+)?");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "at", "on", "near", "along", "from", "for", "with", "by", "to", "across",
          "around", "inside", "outside", "who", "that", "which", "under", "over", "per");

  static Counted of(Witness witness, Quantity quantity, Stemmer stemmer) {
    Optional<Quantity> whole = whole(witness, quantity);
    List<Token> phrase = phrase(witness, whole.orElse(quantity));
    Optional<String> head = head(phrase).map(stemmer::stem);
    Optional<String> role = Roles.of(witness, quantity, stemmer);
    boolean both = role.isEmpty() && isBoth(witness, quantity);
    return new Counted(
        head,
        head.flatMap(SORTS::of),
        owners(phrase),
        role,
        qualities(phrase, stemmer),
        whole.isPresent() ? Share.PART : both ? Share.BOTH : share(witness, quantity));
  }

  private static Share share(Witness witness, Quantity quantity) {
    if (others(witness, quantity).anyMatch(before -> isOf(witness, before, quantity))) {
      return Share.TOTAL;
    }
    if (isIncrement(witness, quantity)) {
      return Share.INCREMENT;
    }
    String sentence = witness.text().at(witness.sentence(quantity).span());
    return SUM.matcher(sentence).find() ? Share.SUM : Share.WHOLE;
  }

  private static boolean isBoth(Witness witness, Quantity quantity) {
    Magnitude magnitude = Magnitude.of(quantity.measure());
    int start = quantity.span().start();
    String before = witness.article().text().value().substring(Math.max(0, start - ARTICLE), start);
    return magnitude.low() == TWO && magnitude.high() == TWO && THE.matcher(before).find();
  }

  /** What {@code part} is taken out of: the 40 stations of "5 of the 40 stations". */
  private static Optional<Quantity> whole(Witness witness, Quantity part) {
    return others(witness, part).filter(after -> isOf(witness, part, after)).findFirst();
  }

  private static Stream<Quantity> others(Witness witness, Quantity quantity) {
    return witness.mentions(Quantity.class, quantity.at().sentence());
  }

  /** Whether one number, without a noun of its own, is said to be of the other. */
  private static boolean isOf(Witness witness, Quantity part, Quantity total) {
    String text = witness.article().text().value();
    int of = text.indexOf(" of ", part.span().start());
    int to = total.span().start();
    return of >= 0
        && of < to
        && part.of().filter(noun -> noun.span().start() < of).isEmpty()
        && OF.matcher(text).region(of, to).matches();
  }

  private static List<Token> phrase(Witness witness, Quantity quantity) {
    return quantity
        .of()
        .map(
            of ->
                witness.sentence(quantity).tokens().stream()
                    .filter(token -> of.span().encloses(token.span()))
                    .toList())
        .orElse(List.of());
  }

  private static Optional<String> head(List<Token> phrase) {
    Optional<String> head = Optional.empty();
    for (Token token : phrase) {
      String lower = token.form().toLowerCase(Locale.ROOT);
      if (PREPOSITIONS.contains(lower) && head.isPresent()) {
        return head;
      }
      if (Character.isLetter(lower.codePointAt(0)) && !WordWeights.isEmpty(lower)) {
        head = Optional.of(token.form());
      }
    }
    return head;
  }

  /** The words of the phrase before its head. */
  private static Set<String> qualities(List<Token> phrase, Stemmer stemmer) {
    List<String> words = new ArrayList<>();
    for (Token token : phrase) {
      String lower = token.form().toLowerCase(Locale.ROOT);
      if (PREPOSITIONS.contains(lower)) {
        break;
      }
      if (Character.isLetterOrDigit(lower.codePointAt(0)) && !WordWeights.isEmpty(lower)) {
        words.add(stemmer.stem(token.form()));
      }
    }
    return words.isEmpty() ? Set.of() : Set.copyOf(words.subList(0, words.size() - 1));
  }

  private static Set<String> owners(List<Token> phrase) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < phrase.size(); i++) {
      if (PREPOSITIONS.contains(phrase.get(i).form().toLowerCase(Locale.ROOT))) {
        break;
      }
      Alias.at(phrase, i).ifPresent(match -> found.add(match.key()));
    }
    return Set.copyOf(found);
  }

  private static boolean isIncrement(Witness witness, Quantity quantity) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    List<String> around = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = quantity.span().overlaps(token.span());
      boolean before =
          i + 1 < tokens.size() && tokens.get(i + 1).start() == quantity.span().start();
      boolean than = i + 1 < tokens.size() && tokens.get(i + 1).form().equalsIgnoreCase("than");
      if ((inside || before) && !than) {
        around.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return around.stream().anyMatch(INCREMENTS::contains);
  }

  /** Whether it certainly counts something else than {@code other}. */
  boolean excludes(Counted other) {
    return isOther(role, other.role)
        || (!owners.isEmpty()
            && !other.owners.isEmpty()
            && owners.stream().noneMatch(other.owners::contains));
  }

  private static boolean isOther(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /** Whether one of the two certainly counts a part of what the other counts. */
  boolean isOtherShare(Counted other) {
    return share != other.share;
  }

  /** Whether one of the two seems to count a part of what the other counts. */
  boolean isPartly(Counted other) {
    return role.isPresent() != other.role.isPresent()
        && role.or(() -> other.role).filter(Roles::isStrong).isPresent();
  }

  /** How well the nouns fit, in 0..1; 0 when they count different things. */
  double fits(Counted other) {
    if (head.isEmpty() || other.head.isEmpty()) {
      return 0.6;
    }
    if (head.equals(other.head)) {
      return 1;
    }
    return sort.isPresent() && sort.equals(other.sort) ? 0.85 : 0;
  }

  /** Whether the text names the same thing for both. */
  boolean sharesHead(Counted other) {
    return head.isPresent() && head.equals(other.head);
  }

  /**
   * Whether both nouns are qualified, and by nothing in common: "assault rifles", "AK-47 rifles".
   */
  boolean isOfAnotherKind(Counted other) {
    return !qualities.isEmpty()
        && !other.qualities.isEmpty()
        && qualities.stream().noneMatch(other.qualities::contains);
  }

  /** Whether both have a role, and it is the same. */
  boolean sharesRole(Counted other) {
    return role.isPresent() && role.equals(other.role);
  }
}
