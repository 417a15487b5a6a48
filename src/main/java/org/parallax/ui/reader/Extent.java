package org.parallax.ui.reader;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.ui.style.Messages;

/** How long a report is, as its readers count: in words, or in characters where none part words. */
final class Extent {
  /** Scripts that put no space between words. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Extent() {}

  /** The length of what is compared of {@code article}, with its unit. */
  static String of(Article article) {
    String text =
        article.text().paragraphs().stream()
            .filter(paragraph -> paragraph.role().isCompared())
            .map(paragraph -> article.at(paragraph.span()))
            .collect(Collectors.joining("\n"))
            .strip();
    long letters = text.codePoints().filter(Character::isLetter).count();
    long unspaced = text.codePoints().filter(Extent::isUnspaced).count();
    return unspaced * 2 > letters
        ? Messages.text("columns.characters", text.codePoints().filter(Extent::isSeen).count())
        : Messages.text("columns.words", text.isEmpty() ? 0 : text.split("\\s+").length);
  }

  private static boolean isUnspaced(int character) {
    return UNSPACED.contains(UnicodeScript.of(character));
  }

  private static boolean isSeen(int character) {
    return !Character.isWhitespace(character);
  }
}
