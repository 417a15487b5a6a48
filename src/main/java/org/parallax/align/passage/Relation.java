package org.parallax.align.passage;

/** How two aligned passages stand to each other. */
public enum Relation {
  EQUAL,
  SIMILAR,
  OPPOSITE,
  A_MORE_SPECIFIC,
  B_MORE_SPECIFIC,
  RELATED
}
