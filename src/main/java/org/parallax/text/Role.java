package org.parallax.text;

/** What a paragraph is to its article. */
public enum Role {
  /** The headline, once; a repeat of it is {@link #FURNITURE}. */
  HEADLINE,
  /** The line under the headline. */
  STANDFIRST,
  /** The line that names the author. */
  BYLINE,
  /** A heading between paragraphs. */
  SUBHEADING,
  /** The report itself. */
  BODY,
  /** The words under a picture: compared, but no second witness beside the body. */
  CAPTION,
  /** What the page put around the report: shown dimmed, never compared, never in a mention. */
  FURNITURE;

  /** Whether what stands here is compared with other articles. */
  public boolean isCompared() {
    return this != FURNITURE && this != BYLINE;
  }
}
