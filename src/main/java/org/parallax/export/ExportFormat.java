package org.parallax.export;

/** A format that notes are written in. */
public enum ExportFormat {
  /** CommonMark, for any editor. */
  MARKDOWN("md"),
  /** One page that needs nothing else, for reading and printing. */
  HTML("html"),
  /** One row for each reading; UTF-8 without a byte-order mark, as scripts expect it. */
  CSV("csv"),
  /** The same with tabs in UTF-16, which Excel opens by a double click in every language. */
  CSV_FOR_EXCEL("csv"),
  /** The {@code parallax-notes} format, version 1, for programs. */
  JSON("json"),
  /** W3C Web Annotation (JSON-LD). */
  WEB_ANNOTATION("jsonld"),
  /** REFI-QDA project: texts, codes and coded passages, for programs of qualitative analysis. */
  QDPX("qdpx"),
  /** REFI-QDA codebook: the tags alone. */
  QDC("qdc");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** What the names of such files end with, without the dot. */
  public String extension() {
    return extension;
  }
}
