package org.parallax.ui.style;

import java.util.List;
import java.util.Locale;
import javafx.css.Styleable;
import org.parallax.finding.Verdict;

/** The class names of the style sheets. */
public final class Styles {
  public static final String HEADING = "plx-heading";
  public static final String TITLE = "plx-title";
  public static final String STRONG = "plx-strong";
  public static final String SOFT = "plx-soft";
  public static final String FAINT = "plx-faint";
  public static final String SMALL = "plx-small";

  /** Set in the reading face. */
  public static final String SERIF = "plx-serif";

  /** A button that is no more than its word or icon until it is touched. */
  public static final String QUIET = "plx-quiet";

  public static final String PRIMARY = "plx-primary";
  public static final String CHIP = "plx-chip";
  public static final String BADGE = "plx-badge";
  public static final String FILTER = "plx-filter";

  /** A chip that is on or off. */
  public static final String TOGGLE = "plx-toggle";

  public static final String CARD = "plx-card";

  /** A scroll pane or list without a ground of its own. */
  public static final String CLEAR = "plx-clear";

  /** Holds words that run from right to left. */
  private static final String BOTH_WAYS = "plx-both-ways";

  private Styles() {}

  /** Gives {@code words} the face for both directions, or its own again. */
  public static void bothWays(Styleable words, boolean mixed) {
    List<String> classes = words.getStyleClass();
    if (mixed && !classes.contains(BOTH_WAYS)) {
      classes.add(BOTH_WAYS);
    } else if (!mixed) {
      classes.remove(BOTH_WAYS);
    }
  }

  /** The class that gives chips, rows and marks the colour of {@code verdict}. */
  public static String of(Verdict verdict) {
    return "plx-" + verdict.name().toLowerCase(Locale.ROOT);
  }

  /** The class that gives words the colour of {@code verdict}. */
  public static String text(Verdict verdict) {
    return of(verdict) + "-text";
  }
}
