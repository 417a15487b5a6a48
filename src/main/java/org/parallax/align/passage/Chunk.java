package org.parallax.align.passage;

/**
 * A phrase of a sentence.
 *
 * @param kind what it is built around
 * @param first the number of its first token in the sentence
 * @param last the number of its last
 */
record Chunk(Kind kind, int first, int last) {
  /** What a phrase is built around. */
  enum Kind {
    /** A noun, name or number with what describes it. */
    NOUN,
    /** A preposition with its noun. */
    PREPOSITION,
    /** A verb with its auxiliaries. */
    VERB,
    /** Another word. */
    OTHER;

    /** Whether phrases of the two kinds can stand in the same place of a sentence. */
    boolean isLike(Kind other) {
      return (this == VERB) == (other == VERB) && (this == OTHER) == (other == OTHER);
    }
  }
}
