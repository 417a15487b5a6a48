package org.parallax.ui.inspector;

import org.parallax.finding.Finding;
import org.parallax.finding.Judgement;
import org.parallax.finding.Overlay;
import org.parallax.finding.Overlay.ByHand.Act;
import org.parallax.ui.style.Messages;

/** How sure a judgement is, in words. */
final class Confidence {
  private Confidence() {}

  static String words(Finding finding) {
    return isRegrouped(finding) ? Messages.text("confidence.by-hand") : words(finding.judgement());
  }

  /** What a person put together or took apart, no judge has judged. */
  private static boolean isRegrouped(Finding finding) {
    return finding.overlays().stream()
        .anyMatch(each -> each instanceof Overlay.ByHand hand && hand.act() != Act.MOVED);
  }

  private static String words(Judgement judgement) {
    double sure = judgement.confidence();
    if (judgement.suggestion() || sure < 0.5) {
      return Messages.text("confidence.low");
    }
    return sure < 0.7
        ? Messages.text("confidence.fair")
        : sure < 0.9 ? Messages.text("confidence.quite") : Messages.text("confidence.very");
  }
}
