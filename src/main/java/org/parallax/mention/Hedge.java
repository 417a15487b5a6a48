package org.parallax.mention;

/** How firmly a number is stated. */
public enum Hedge {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST
}
