package org.parallax.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text without case, accents, marks and possessive endings. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ`´]");
  private static final Pattern POINTS =
      Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})|(?<=\\.\\p{L})\\.");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|(?<=s)'(?=\\W|$)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

  private Words() {}

  /** {@code text} in lower case, without accents. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("'");
  }

  /** The words in order; {@code U.S.} is one word, {@code Ukraine's} loses its ending. */
  public static List<String> of(String text) {
    String plain = POINTS.matcher(fold(text)).replaceAll("");
    Matcher matcher = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      String word = matcher.group().replace("'", "");
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
