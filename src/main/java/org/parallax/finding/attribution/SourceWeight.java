package org.parallax.finding.attribution;

/** Of whom it matters who says a thing. */
enum SourceWeight {
  /** Reports of one event question different people. */
  NOBODY,
  /** Of bodies and papers that give a figure. */
  BODIES,
  /** Also of two persons. */
  ANYBODY
}
