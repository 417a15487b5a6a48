package org.parallax.workspace;

/** How much a discrepancy matters, from least to most. */
public enum Severity {
  NONE,
  MINOR,
  MAJOR,
  CRITICAL
}
