package org.parallax.importing;

/** Ends the reading of one file; never leaves this room. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param reason one sentence for a person: what, why, and the way out
   */
  RefusedException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
