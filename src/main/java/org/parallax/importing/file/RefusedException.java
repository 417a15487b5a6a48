package org.parallax.importing.file;

/** Ends the reading of one file; never leaves this room. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param reason one sentence for a person: what, why, and the way out
   */
  public RefusedException(String reason) {
    super(reason);
  }

  /** Why, in one sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
