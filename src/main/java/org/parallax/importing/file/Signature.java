package org.parallax.importing.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first bytes of formats that people take for text.
 *
 * @param opening how such a file begins
 * @param name what it is, with its article
 */
record Signature(String opening, String name) {
  /** What stands among the first bytes of the program's own files. */
  private static final String WORKSPACE = "\"parallax-workspace\"";

  private static final int HEADER = 200;

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "an Office document or ZIP archive"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Signature("{\\rtf", "an RTF document"),
          new Signature("<!DOCTYPE ", "a web page or XML file"),
          new Signature("<!doctype ", "a web page or XML file"),
          new Signature("<html", "a web page"),
          new Signature("<?xml", "an XML file"),
          new Signature("\u001F\u008B", "a compressed file"),
          new Signature("\u0089PNG", "a picture"),
          new Signature("\u00FF\u00D8\u00FF", "a picture"),
          new Signature("GIF8", "a picture"));

  /**
   * @throws RefusedException if {@code content} begins like one of the known formats
   */
  static void refuse(byte[] content) throws RefusedException {
    int length = Math.min(content.length, 16);
    String opening = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (new String(content, 0, Math.min(content.length, HEADER), StandardCharsets.ISO_8859_1)
        .contains(WORKSPACE)) {
      throw new RefusedException("this is a Parallax workspace, not an article; open it instead");
    }
    for (Signature signature : KNOWN) {
      if (opening.startsWith(signature.opening())) {
        throw new RefusedException(
            "this is %s, not plain text; save the article as plain text first"
                .formatted(signature.name()));
      }
    }
  }
}
