package org.parallax.language;

/** The universal parts of speech (Universal Dependencies v2, universaldependencies.org/u/pos). */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /**
   * Whether the word carries content of its own: a noun, name, verb, adjective, adverb or number.
   */
  public boolean isContent() {
    return switch (this) {
      case NOUN, PROPN, VERB, ADJ, ADV, NUM -> true;
      default -> false;
    };
  }
}
