package org.parallax.extract.lexicon;

/**
 * A phrase of a word list, found in a text.
 *
 * @param from the number of its first word
 * @param to the number of the word after its last
 * @param value what it means
 * @param <V> what phrases of the list mean
 */
public record Match<V>(int from, int to, V value) {}
