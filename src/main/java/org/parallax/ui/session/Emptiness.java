package org.parallax.ui.session;

import javafx.beans.value.ObservableValue;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Filter;

/** Why there is nothing to review, in a sentence for the middle of an empty list. */
public final class Emptiness {
  private Emptiness() {}

  /** The sentence, which changes with what was found and with the filter. */
  public static ObservableValue<String> of(ReviewSession session) {
    return session.boardProperty().map(board -> Messages.text(why(session)));
  }

  private static String why(ReviewSession session) {
    if (session.analysis().of().size() < 2) {
      return "findings.uncompared";
    }
    return isFiltered(session) ? "findings.none" : "findings.nothing";
  }

  /** Whether it may be the filter that holds everything back. */
  public static boolean isFiltered(ReviewSession session) {
    return !session.workspace().view().filter().equals(Filter.ALL);
  }
}
