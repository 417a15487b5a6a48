package org.parallax.ui.style;

import java.util.Locale;

/** Dark ink on light paper, or the reverse. */
public enum ColorScheme {
  LIGHT,
  DARK;

  /** The other one. */
  public ColorScheme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Its name as the command line and the files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scheme of that name; light for any other word. */
  public static ColorScheme of(String key) {
    return DARK.key().equals(key) ? DARK : LIGHT;
  }
}
