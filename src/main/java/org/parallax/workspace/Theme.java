package org.parallax.workspace;

/** Light or dark. */
public enum Theme {
  /** As the desktop has it. */
  SYSTEM,
  LIGHT,
  DARK
}
