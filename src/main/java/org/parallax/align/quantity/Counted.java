package org.parallax.align.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/**
 * What a quantity counts, in which role, and how that stands to the whole.
 *
 * @param noun what is counted
 * @param told its role from {@code roles.csv} or {@code measured.csv}, and what tells it
 * @param share what it is of the whole
 * @param total the number it is taken out of, where the text gives that
 */
record Counted(
    CountedNoun noun, Optional<Roles.Found> told, Share share, Optional<Magnitude> total) {
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

  private static final Set<String> INCREMENTS =
      WordClasses.called(Counted.class, "count-words.csv", "increment");
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)\\b(?:(?:so|thus) far|to date|altogether|in (?:all|total)|a total"
              + " of\\b[^,;]*\\bha(?:s|ve|d))\\b");
  private static final Pattern THE = Pattern.compile("(?i)\\bthe\\s+$");

  /** The length of "the" and a blank on either side. */
  private static final int ARTICLE = 5;

  private static final Pattern ALL = Pattern.compile("(?i)\\ball(?: of)?(?: the)?\\s+$");

  /** The length of "all of the" with the blanks around it. */
  private static final int ALL_REACH = 12;

  private static final double TWO = 2;

  private static final Pattern OF =
      Pattern.compile(
          " of\\s+(?:(?:the|its|their|all|some)\\s+)?(?:[\\p{L}-]+['’]s\\s+)?(?:[\\p{L}-]+\\s+)?");

  static Counted of(Witness witness, Quantity quantity, Stemmer stemmer) {
    Optional<Quantity> whole = whole(witness, quantity);
    Optional<Roles.Found> role = Roles.of(witness, quantity, whole, stemmer);
    boolean part = whole.isPresent() || Parts.is(witness, quantity, role);
    boolean both = role.isEmpty() && isBoth(witness, quantity);
    return new Counted(
        CountedNoun.of(witness, whole.orElse(quantity), stemmer),
        role,
        part ? Share.PART : both ? Share.BOTH : share(witness, quantity),
        whole.or(() -> all(witness, quantity)).map(Quantity::measure).map(Magnitude::of));
  }

  /** "All five" is five of five. */
  private static Optional<Quantity> all(Witness witness, Quantity quantity) {
    int start = quantity.span().start();
    String text = witness.article().text().value();
    return ALL.matcher(text.substring(Math.max(0, start - ALL_REACH), start)).find()
        ? Optional.of(quantity)
        : Optional.empty();
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

  /** The name of its role. */
  Optional<String> role() {
    return told.map(Roles.Found::name);
  }

  /** Whether it certainly counts something else than {@code other}. */
  boolean excludes(Counted other) {
    boolean otherRole = told.isPresent() && other.told.isPresent() && !role().equals(other.role());
    return otherRole || noun.excludes(other.noun);
  }

  /** Whether one of the two certainly counts a part of what the other counts. */
  boolean isOtherShare(Counted other) {
    return share != other.share && !sharesTotal(other);
  }

  /** Whether one of the two seems to count a part of what the other counts. */
  boolean isPartly(Counted other) {
    return told.isPresent() != other.told.isPresent()
        && role().or(other::role).filter(Roles::isStrong).isPresent();
  }

  /** Whether one is what the other is all of: the six of "five of six" and "all six". */
  boolean isTotalOf(Counted other) {
    return share == Share.TOTAL && other.share == Share.WHOLE && other.total.isPresent();
  }

  /** How well the nouns fit, in 0..1; 0 when they count different things. */
  double fits(Counted other) {
    return noun.fits(other.noun);
  }

  /** Whether the text names the same thing for both. */
  boolean sharesHead(Counted other) {
    return noun.sharesHead(other.noun);
  }

  /** Whether both have a role, and it is the same. */
  boolean sharesRole(Counted other) {
    return told.isPresent() && role().equals(other.role());
  }

  /** Whether both are taken out of one number: "3 of the 40 stations". */
  boolean sharesTotal(Counted other) {
    return total.isPresent() && total.equals(other.total);
  }
}
