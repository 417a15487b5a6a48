package org.parallax.align.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Whose age a bare number is: "Jo Berg, 58, said". */
public final class Ages {
  private static final String YEARS = "a";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

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

  /** The surname before a number set off by a comma, as it stands; empty for any other number. */
  public static Optional<String> bearer(Witness witness, Quantity quantity) {
    if (!quantity.measure().unit().equals(YEARS)
        || !NUMBER.matcher(witness.words(quantity)).matches()) {
      return Optional.empty();
    }
    List<Token> tokens = witness.sentence(quantity).tokens();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).start() == quantity.span().start()) {
        return Optional.of(tokens.get(i - 2).form())
            .filter(name -> Character.isUpperCase(name.codePointAt(0)));
      }
    }
    return Optional.empty();
  }
}
