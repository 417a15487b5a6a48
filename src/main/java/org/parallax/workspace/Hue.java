package org.parallax.workspace;

/**
 * The colour of a tag: those that readers with any common colour vision tell apart (Okabe and Ito,
 * Color Universal Design, 2008), with a grey for the ninth.
 */
public enum Hue {
  VERMILION("#D55E00"),
  BLUE("#0072B2"),
  GREEN("#009E73"),
  PURPLE("#CC79A7"),
  ORANGE("#E69F00"),
  SKY("#56B4E9"),
  YELLOW("#F0E442"),
  BLACK("#000000"),
  GREY("#999999");

  private final String rgb;

  Hue(String rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue as {@code #RRGGBB}. */
  public String rgb() {
    return rgb;
  }
}
