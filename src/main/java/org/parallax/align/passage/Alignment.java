package org.parallax.align.passage;

/**
 * Two passages of different articles that are about the same thing. Symmetric: which of the two is
 * {@code a} follows from the order of the articles alone.
 *
 * @param a the passage of the earlier article in the order of the comparison
 * @param b the other
 * @param level sentences, or phrases inside aligned sentences
 * @param relation how they stand to each other
 * @param score strength in 0..1, comparable between pairs of articles
 */
public record Alignment(Passage a, Passage b, Level level, Relation relation, double score) {
  /** How large the aligned parts are. */
  public enum Level {
    /** Sentences or more. */
    PASSAGE,
    /** Phrases inside aligned passages. */
    CHUNK
  }
}
