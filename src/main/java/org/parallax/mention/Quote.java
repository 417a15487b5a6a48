package org.parallax.mention;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * Words given as somebody's own.
 *
 * @param at the words, with their quotation marks where they have them
 * @param manner in whose words
 * @param cue the verb or phrase that hands the word over, such as {@code said}
 * @param speaker who speaks
 */
public record Quote(Locus at, Manner manner, Optional<Reference> cue, Optional<Reference> speaker)
    implements Mention {
  /** In whose words somebody's speech is given. */
  public enum Manner {
    /** In the speaker's, between quotation marks. */
    DIRECT,
    /** In the reporter's. */
    REPORTED
  }

  @Override
  public Quote with(Span ends) {
    return new Quote(at.with(ends), manner, cue, speaker);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
