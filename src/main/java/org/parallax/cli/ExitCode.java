package org.parallax.cli;

/** What a command tells the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, but some input was refused; each is named on standard error. */
  static final int REFUSED = 1;

  /** Wrong use. */
  static final int USAGE = 2;

  /** The result could not be written. */
  static final int UNWRITTEN = 3;

  private ExitCode() {}
}
