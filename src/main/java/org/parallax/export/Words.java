package org.parallax.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's own words in notes. */
final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.parallax.export.Notes", Locale.ROOT);

  private Words() {}

  /** The words of {@code key}, with {@code parts} filled in. */
  static String of(String key, Object... parts) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(parts);
  }

  /** What a person calls a constant. */
  static String of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return of(type + "." + ComparisonJson.lower(constant));
  }
}
