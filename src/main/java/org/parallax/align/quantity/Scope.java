package org.parallax.align.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** The words that stand in one clause with a number. */
final class Scope {
  private static final PhraseClasses NARROWING =
      new PhraseClasses(Lexicon.read(Scope.class, "scopes.csv").rows(), 1, 0);
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "(", ")");

  private Scope() {}

  /**
   * What the clause narrows {@code quantity} to, by the classes of {@code scopes.csv}: "turnout
   * among women", "turnout at noon".
   */
  private static Set<String> of(Witness witness, Quantity quantity, Stemmer stemmer) {
    List<Token> clause = clause(witness, quantity);
    Set<String> found = new HashSet<>();
    for (int i = 0; i < clause.size(); i++) {
      if (!clause.get(i).span().overlaps(quantity.span())) {
        NARROWING.at(clause, i, stemmer).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether two numbers are narrowed to the same, or neither is. */
  static boolean areSame(Pairing pairing, Quantity left, Quantity right) {
    Stemmer stemmer = new Stemmer();
    return of(pairing.a(), left, stemmer).equals(of(pairing.b(), right, stemmer));
  }

  /** The tokens around {@code quantity} up to a comma or another break on either side. */
  static List<Token> clause(Witness witness, Quantity quantity) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    Span span = quantity.span();
    int from = 0;
    int to = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (BREAKS.contains(token.form()) && token.end() <= span.start()) {
        from = i + 1;
      } else if (BREAKS.contains(token.form()) && token.start() >= span.end() && to > i) {
        to = i;
      }
    }
    return tokens.subList(from, to);
  }
}
