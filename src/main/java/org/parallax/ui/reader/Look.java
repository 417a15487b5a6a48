package org.parallax.ui.reader;

import java.util.List;
import java.util.Locale;
import org.parallax.highlight.Tone;

/**
 * How a stretch of text is marked.
 *
 * @param tone colour and line form
 * @param quiet faintly
 * @param selected strongly, as part of what is selected
 */
record Look(Tone tone, boolean quiet, boolean selected) {
  /** The class that gives a mark its colour and line form. */
  static String style(Tone tone) {
    return "plx-" + tone.name().toLowerCase(Locale.ROOT);
  }

  /** The classes of the style sheet. */
  List<String> styles() {
    if (selected) {
      return List.of(style(tone), "plx-chosen");
    }
    return quiet ? List.of(style(tone), "plx-quiet-mark") : List.of(style(tone));
  }
}
