package org.parallax.align.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.passage.Witness;
import org.parallax.language.Tag;
import org.parallax.mention.Name;
import org.parallax.mention.Quantity;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Whose age a bare number is: "Jo Berg, 58, said". */
public final class Ages {
  private static final String YEARS = "a";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern YEAR_OLD = Pattern.compile("(?i)[\\p{L}\\d-]+[- ]years?[- ]old");

  /** What may stand between "58-year-old" and the name: what the person is. */
  private static final Set<Tag> CALLING = Set.of(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.PUNCT);

  /** So many words may. */
  private static final int CALLED = 4;

  /** What may stand between a name and "a 58-year-old". */
  private static final Set<Tag> APPOSING = Set.of(Tag.PUNCT, Tag.DET, Tag.AUX);

  private static final int APPOSED = 2;

  /** "Between the ages of 12 and 16", up to either number. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)\\b(?:ages?|aged)(?:\\s+(?:of|from|between))*\\s+\\d+(?:\\s+(?:and|to)\\s+|[-–])\\d+");

  private Ages() {}

  /** Whether it is an end of a range of ages, which is nobody's age. */
  static boolean isOfRange(Witness witness, Quantity quantity) {
    String text = witness.article().text().value();
    Span sentence = witness.sentence(quantity).span();
    return RANGE
        .matcher(text)
        .region(sentence.start(), sentence.end())
        .results()
        .anyMatch(
            range ->
                range.start() < quantity.span().start() && quantity.span().start() < range.end());
  }

  /**
   * The person whose age it is, by the name that stands beside it: "Jo Berg, 58", "the 58-year-old
   * baker Jo Berg", "Jo Berg, a 58-year-old baker"; empty for any other number.
   */
  public static Optional<String> bearer(Witness witness, Quantity quantity) {
    if (!quantity.measure().unit().equals(YEARS)) {
      return Optional.empty();
    }
    String words = witness.words(quantity);
    if (NUMBER.matcher(words).matches()) {
      return before(witness, quantity);
    }
    return YEAR_OLD.matcher(words).matches()
        ? people(witness, quantity)
            .filter(name -> isBeside(witness, quantity, name))
            .max(Comparator.comparing(name -> name.span().start()))
            .map(Name::canonical)
        : Optional.empty();
  }

  /** The name before a number set off by a comma, as it stands where it was taken for none. */
  private static Optional<String> before(Witness witness, Quantity quantity) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).start() == quantity.span().start()) {
        Token last = tokens.get(i - 2);
        return people(witness, quantity)
            .filter(name -> name.span().end() == last.end())
            .map(Name::canonical)
            .findFirst()
            .or(
                () ->
                    Optional.of(last.form())
                        .filter(name -> Character.isUpperCase(name.codePointAt(0))));
      }
    }
    return Optional.empty();
  }

  private static Stream<Name> people(Witness witness, Quantity quantity) {
    return witness
        .mentions(Name.class, quantity.at().sentence())
        .filter(name -> name.category() == Name.Category.PERSON);
  }

  /** Whether no more than what the person is stands between an age and a name. */
  private static boolean isBeside(Witness witness, Quantity age, Name name) {
    boolean behind = name.span().start() > age.span().start();
    Span between = behind ? between(age.span(), name.span()) : between(name.span(), age.span());
    Sentence sentence = witness.sentence(age);
    List<Tag> tags = witness.text().tags(sentence);
    Set<Tag> passed = behind ? CALLING : APPOSING;
    int most = behind ? CALLED : APPOSED;
    int words = 0;
    for (int i = 0; i < tags.size(); i++) {
      if (between.encloses(sentence.tokens().get(i).span())) {
        words++;
        if (!passed.contains(tags.get(i))) {
          return false;
        }
      }
    }
    return words <= most;
  }

  private static Span between(Span first, Span last) {
    return new Span(first.end(), Math.max(first.end(), last.start()));
  }
}
