package org.parallax.ui.style;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, from {@code Messages.properties}. */
public final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.parallax.ui.Messages", Locale.ROOT);

  private Messages() {}

  /**
   * The words for {@code key}.
   *
   * @param values what stands for {@code {0}}, {@code {1}} … in them; numbers are written the
   *     English way
   * @throws java.util.MissingResourceException if there are none
   */
  public static String text(String key, Object... values) {
    String words = WORDS.getString(key);
    return values.length == 0
        ? words
        : LeftToRight.of(new MessageFormat(words, Locale.ENGLISH).format(values));
  }
}
