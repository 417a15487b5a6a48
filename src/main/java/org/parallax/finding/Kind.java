package org.parallax.finding;

/** What a finding is about. */
public enum Kind {
  QUANTITY,
  DATE,
  PLACE,
  TITLE,
  NAME,
  QUOTE,
  ATTRIBUTION,
  POLARITY,
  PARTICIPANT,
  CERTAINTY,
  CLAIM,
  WORDING
}
