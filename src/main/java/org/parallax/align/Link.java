package org.parallax.align;

import org.parallax.mention.Mention;

/**
 * Two mentions of different articles that seem to be about the same thing.
 *
 * @param a the mention of the earlier witness
 * @param b the other
 * @param strength how much speaks for it, in 0..1
 */
public record Link<M extends Mention>(M a, M b, double strength) {}
