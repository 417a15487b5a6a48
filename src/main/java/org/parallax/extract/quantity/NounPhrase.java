package org.parallax.extract.quantity;

/**
 * A noun phrase beside a number.
 *
 * @param from its first atom
 * @param core the end of its noun with what stands before it
 * @param to the end of the whole, with what "of" or "in" adds behind the noun
 */
record NounPhrase(int from, int core, int to) {}
