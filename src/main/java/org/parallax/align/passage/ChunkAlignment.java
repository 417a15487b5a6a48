package org.parallax.align.passage;

import java.util.List;
import org.parallax.align.passage.Alignment.Level;

/**
 * What stands for what in two aligned sentences. Symmetric: with the sentences exchanged, the same
 * phrases are aligned, with the relations turned round.
 *
 * @param pairs phrases that stand for each other, of level {@link Level#CHUNK}, in the order of the
 *     first sentence; phrases do not overlap, and none stands in two pairs
 * @param onlyA phrases of the first sentence for which nothing stands in the second, in order
 * @param onlyB phrases of the second for which nothing stands in the first, in order
 */
public record ChunkAlignment(List<Alignment> pairs, List<Passage> onlyA, List<Passage> onlyB) {
  public ChunkAlignment {
    pairs = List.copyOf(pairs);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /** The pairs whose phrases don't say the same. */
  public List<Alignment> differing() {
    return pairs.stream().filter(pair -> pair.relation() != Relation.EQUAL).toList();
  }
}
