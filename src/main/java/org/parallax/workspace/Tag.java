package org.parallax.workspace;

import java.util.OptionalInt;

/**
 * A word for a sort of discrepancy.
 *
 * @param id stays the same when the tag is renamed
 * @param name as the user calls it; not blank
 * @param hue its colour
 * @param key the digit that applies it, 1 to 9
 * @param description when to use it; may be empty
 */
public record Tag(TagId id, String name, Hue hue, OptionalInt key, String description) {
  /**
   * @throws IllegalArgumentException if the name is blank or the key is no digit from 1 to 9
   */
  public Tag {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "Tag \"%s\": its name must not be blank".formatted(id.value()));
    }
    if (key.isPresent() && (key.getAsInt() < 1 || key.getAsInt() > 9)) {
      throw new IllegalArgumentException(
          "Tag \"%s\": its key must lie in 1..9, not %d".formatted(name, key.getAsInt()));
    }
  }

  /** The same tag under another name. */
  public Tag named(String other) {
    return new Tag(id, other, hue, key, description);
  }

  /** The same tag in another colour. */
  public Tag coloured(Hue other) {
    return new Tag(id, name, other, key, description);
  }

  /** The same tag on another key, or on none. */
  public Tag onKey(OptionalInt other) {
    return new Tag(id, name, hue, other, description);
  }

  /** The same tag with another description. */
  public Tag described(String other) {
    return new Tag(id, name, hue, key, other);
  }
}
