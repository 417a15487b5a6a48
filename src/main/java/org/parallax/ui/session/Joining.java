package org.parallax.ui.session;

import java.util.List;
import org.parallax.analysis.Analysis;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Corrections;
import org.parallax.workspace.Places;
import org.parallax.workspace.Workspace;

/**
 * Joins what was found with what people made of it. What has not changed is not looked for again:
 * the corrected analysis and the places of annotations are kept.
 */
final class Joining {
  private Analysis found = Analysis.NONE;
  private Analysis corrected = Analysis.NONE;
  private List<Correction> corrections = List.of();
  private Places places;

  Joining(Workspace start) {
    places = Places.of(start, Analysis.NONE);
  }

  /** Takes what was found in the articles of {@code now}. */
  void take(Analysis fresh, Workspace now) {
    found = fresh;
    correct(now);
  }

  /** What was found, as {@code now} has it put right; nothing when one of its articles is gone. */
  Analysis analysis(Workspace now) {
    if (!now.articles().containsAll(found.of())) {
      take(Analysis.NONE, now);
    } else if (!now.review().corrections().equals(corrections)) {
      correct(now);
    }
    return corrected;
  }

  private void correct(Workspace now) {
    corrections = now.review().corrections();
    corrected = Corrections.applied(now, found);
  }

  /** What there is to review in {@code now}. */
  Board board(Workspace now) {
    Analysis right = analysis(now);
    places = places.updated(now, right);
    return Board.of(now, right, places);
  }
}
