package org.parallax.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first bytes of formats that people take for text.
 *
 * @param opening how such a file begins
 * @param name what it is, with its article
 */
record Signature(String opening, String name) {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "an Office document or ZIP archive"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Signature("{\\rtf", "an RTF document"),
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
    for (Signature signature : KNOWN) {
      if (opening.startsWith(signature.opening())) {
        throw new RefusedException(
            "this is %s, not plain text; save the article as plain text first"
                .formatted(signature.name()));
      }
    }
  }
}
