package org.parallax.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.quantity.Ages;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/** What a number is of, in a few words. */
public final class QuantityTopic {
  private static final int MOST_WORDS = 6;
  private static final Set<String> TAIL =
      Set.of("in", "at", "on", "near", "along", "of", "from", "behind", "under", "inside", "for");
  private static final Set<String> END =
      Set.of(
          ",", ".", ";", ":", "”", "\"", "—", "–", "which", "that", "who", "and", "but", ")", "(");

  private QuantityTopic() {}

  /** The fullest noun phrase that says what is counted. */
  public static String of(Comparison comparison, List<Quantity> mentions) {
    Optional<String> bearer =
        mentions.stream()
            .flatMap(age -> Ages.bearer(comparison.witness(age.article()), age).stream())
            .findFirst();
    if (bearer.isPresent()) {
      return bearer.get() + "’s age";
    }
    return mentions.stream()
        .map(quantity -> phrase(comparison.witness(quantity.article()), quantity))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(QuantityTopic::worth).thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> Bench.words(comparison, mentions.get(0)));
  }

  private static int worth(String phrase) {
    int words = phrase.split(" ").length;
    return words <= MOST_WORDS ? words : 0;
  }

  /** The number as a chip shows it: with its hedge, without what it counts. */
  public static String label(Comparison comparison, Quantity quantity) {
    String words = Bench.words(comparison, quantity);
    Optional<String> before =
        quantity
            .of()
            .filter(of -> of.span().start() > quantity.span().start())
            .filter(of -> of.span().start() < quantity.span().end())
            .map(
                of ->
                    words.substring(
                        0, Math.min(words.length(), of.span().start() - quantity.span().start())));
    return before.map(String::strip).filter(label -> !label.isEmpty()).orElse(words);
  }

  private static Optional<String> phrase(Witness witness, Quantity quantity) {
    return quantity
        .of()
        .map(
            of -> {
              StringBuilder words = new StringBuilder(of.name().replaceAll("\\s+", " "));
              tail(witness, quantity, of.span().end(), words);
              return words.toString();
            });
  }

  /** Adds the place or part that follows, such as "near its borders". */
  private static void tail(Witness witness, Quantity quantity, int end, StringBuilder words) {
    List<Token> after =
        witness.sentence(quantity).tokens().stream().filter(token -> token.start() >= end).toList();
    if (after.isEmpty() || !TAIL.contains(after.get(0).form())) {
      return;
    }
    int count = 0;
    for (Token token : after) {
      boolean second = count > 1 && TAIL.contains(token.form());
      if (count >= 4 || second || END.contains(token.form())) {
        return;
      }
      words.append(token.form().startsWith("'") || token.form().startsWith("’") ? "" : " ");
      words.append(token.form());
      count++;
    }
  }
}
