package org.parallax.workspace;

/** How far a discrepancy has been dealt with. */
public enum State {
  OPEN,
  EXPLAINED,
  CONFLICT,
  UNRESOLVABLE,
  NOT_A_DISCREPANCY;

  /** Whether somebody has come to an end with it. */
  public boolean isDecided() {
    return this != OPEN;
  }
}
