package org.parallax.ui.inspector;

import org.parallax.finding.Judgement;
import org.parallax.ui.style.Messages;

/** How sure a judgement is, in words. */
final class Confidence {
  private Confidence() {}

  static String words(Judgement judgement) {
    double sure = judgement.confidence();
    if (judgement.suggestion() || sure < 0.5) {
      return Messages.text("confidence.low");
    }
    return sure < 0.7
        ? Messages.text("confidence.fair")
        : sure < 0.9 ? Messages.text("confidence.quite") : Messages.text("confidence.very");
  }
}
