package org.parallax.ui.session;

import java.time.Clock;
import org.parallax.workspace.Stamp;

/**
 * Who writes, and by which clock.
 *
 * @param clock gives the time of each edit
 * @param coder how the person calls themselves; may be empty
 */
public record Hand(Clock clock, String coder) {
  /** A stamp of now. */
  Stamp stamp() {
    return Stamp.at(clock.instant(), coder);
  }

  /** The same clock in the hand of another. */
  Hand named(String other) {
    return new Hand(clock, other);
  }
}
