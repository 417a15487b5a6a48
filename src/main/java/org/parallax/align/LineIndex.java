package org.parallax.align;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences of an article hold a term. */
final class LineIndex {
  private final Map<String, BitSet> postings = new HashMap<>();
  private final int most;

  /**
   * @param lines the sentences
   * @param most terms that stand in more sentences than this propose none
   */
  LineIndex(List<Line> lines, int most) {
    this.most = most;
    for (int i = 0; i < lines.size(); i++) {
      for (Term term : lines.get(i).terms()) {
        postings.computeIfAbsent(term.key(), key -> new BitSet()).set(i);
      }
    }
  }

  /** The numbers of the sentences that share a term with {@code line}, ascending. */
  int[] sharing(Line line) {
    BitSet found = new BitSet();
    for (Term term : line.terms()) {
      BitSet holders = postings.get(term.key());
      if (holders != null && holders.cardinality() <= most) {
        found.or(holders);
      }
    }
    return found.stream().toArray();
  }
}
