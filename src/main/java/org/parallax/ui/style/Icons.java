package org.parallax.ui.style;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.finding.Kind;

/** The icons: one family, Feather. */
public final class Icons {
  private Icons() {}

  /** A node that shows {@code icon} in the colour and size of its surroundings. */
  public static FontIcon node(Ikon icon) {
    FontIcon node = new FontIcon(icon);
    node.setMouseTransparent(true);
    return node;
  }

  /** The icon of a sort of reading. */
  public static Ikon of(Kind kind) {
    return switch (kind) {
      case QUANTITY -> Feather.HASH;
      case DATE -> Feather.CALENDAR;
      case PLACE -> Feather.MAP_PIN;
      case TITLE -> Feather.BRIEFCASE;
      case NAME -> Feather.BOOKMARK;
      case QUOTE -> Feather.MESSAGE_CIRCLE;
      case ATTRIBUTION -> Feather.MIC;
      case POLARITY -> Feather.REPEAT;
      case PARTICIPANT -> Feather.USERS;
      case CERTAINTY -> Feather.HELP_CIRCLE;
      case CLAIM -> Feather.FILE_TEXT;
      case WORDING -> Feather.FEATHER;
    };
  }
}
