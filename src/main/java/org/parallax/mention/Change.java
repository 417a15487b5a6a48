package org.parallax.mention;

/** Whether a number is a state, or by how much something rose or fell. */
public enum Change {
  NONE,
  UP,
  DOWN
}
