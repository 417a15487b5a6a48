package org.parallax.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one article from another: the same text read from a file of the same name has the same
 * id on every machine and on every day.
 *
 * @param value 16 lower-case hexadecimal digits, and "-2", "-3" … where two articles would share
 *     them
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /**
   * The id of a text, from the SHA-256 hash of its name and content.
   *
   * @param name the file name or another short name of the source
   * @param text the normalised text
   */
  public static ArticleId of(String name, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new ArticleId(HexFormat.of().formatHex(hash, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }
}
