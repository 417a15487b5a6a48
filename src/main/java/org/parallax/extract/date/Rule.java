package org.parallax.extract.date;

import java.util.Optional;

/** Knows one way to tell a time. */
interface Rule {
  /** The time that starts at atom {@code at}. */
  Optional<Found> read(Scene scene, int at);
}
