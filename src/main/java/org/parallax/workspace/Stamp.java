package org.parallax.workspace;

import java.time.Instant;

/**
 * When and by whom something was written.
 *
 * @param created when it was first written
 * @param modified when it was last changed
 * @param coder who changed it last, as they call themselves; may be empty
 */
public record Stamp(Instant created, Instant modified, String coder) {
  /** Written just now. */
  public static Stamp at(Instant now, String coder) {
    return new Stamp(now, now, coder);
  }

  /** The same thing changed by whoever made {@code change}. */
  public Stamp changed(Stamp change) {
    return new Stamp(created, change.modified, change.coder);
  }

  /** By {@code name}, unless it says by whom. */
  public Stamp signed(String name) {
    return coder.isBlank() ? new Stamp(created, modified, name) : this;
  }
}
