package org.parallax.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.parallax.text.Role;
import org.parallax.ui.style.Faces;

/**
 * How the texts are set. What is measured and what is shown both come from here.
 *
 * @param family the reading face
 * @param size of the report's words, in pixels
 */
public record Typography(String family, double size) {
  /** Distance of base lines in the size of the face. */
  private static final double LINE = 1.45;

  /** Characters in a line at the most: where there is room for more, it stays empty. */
  private static final int MEASURE = 72;

  /** The width of an average letter of a serif in its size. */
  private static final double LETTER = 0.46;

  private static final double SMALL = 0.84;

  /** The face and size of a paragraph. */
  Font font(Block block) {
    return font(block.isMixed() ? Faces.bothWays(family) : family, block.role());
  }

  private Font font(String face, Role role) {
    return switch (role) {
      case SUBHEADING, HEADLINE -> Font.font(face, FontWeight.BOLD, size);
      case FURNITURE, BYLINE, CAPTION -> Font.font(face, size * SMALL);
      case STANDFIRST, BODY -> Font.font(face, size);
    };
  }

  /**
   * Distance of base lines in a paragraph of {@code role}, in whole pixels, so that all are sharp.
   */
  double pitch(Role role) {
    return Math.round(font(family, role).getSize() * LINE);
  }

  /** The room above and below the words of a paragraph; {@code last} of the text has more. */
  Insets space(Block block, boolean last) {
    double above = block.index() == 0 ? 0.5 : 0;
    double below = last ? 3 : block.role() == Role.SUBHEADING ? 0.15 : 0.6;
    return new Insets(Math.round(above * size), 0, Math.round(below * size), 0);
  }

  /** The greatest width of a line, in pixels. */
  double measure() {
    return MEASURE * LETTER * size;
  }
}
