package org.parallax.align.passage;

import org.parallax.text.Span;

/**
 * A piece of content that sentences can share: a word, a name, a number or a day.
 *
 * @param key what makes two terms the same: a stem, a country, a number with its unit, a day
 * @param weight how much it says, before it is known how rare it is here
 * @param span where it stands
 */
public record Term(String key, double weight, Span span) {}
