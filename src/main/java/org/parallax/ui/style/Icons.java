package org.parallax.ui.style;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.finding.Kind;

/** The icons: one family, Feather. */
public final class Icons {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private Icons() {}

  /** The program's own mark, at the sizes a window may be asked for. */
  public static List<Image> ofProgram() {
    return SIZES.stream()
        .flatMap(
            size ->
                Optional.ofNullable(
                    Icons.class.getResource("/org/parallax/icons/parallax-" + size + ".png"))
                    .stream())
        .map(file -> new Image(file.toExternalForm()))
        .toList();
  }

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
