package org.parallax.extract.statement;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * A clause taken apart; every part is a range of the numbers of its sentence's tokens.
 *
 * @param subject the noun phrase the verbs belong to
 * @param verbs the verbs with what stands between them
 * @param rest what follows, up to the next clause
 * @param voice who does it
 */
record Clause(Span subject, Verbs verbs, Span rest, Voice voice) {
  /**
   * Verbs that hang together.
   *
   * @param range from the first auxiliary to the last verb that depends on it, with a particle
   * @param main the number of the verb that says what happens
   */
  record Verbs(Span range, int main) {}

  /**
   * Who does it.
   *
   * @param passive whether the subject is what something is done to
   * @param agent the noun phrase behind "by"
   */
  record Voice(boolean passive, Optional<Span> agent) {}
}
