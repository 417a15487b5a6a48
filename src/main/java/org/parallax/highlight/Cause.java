package org.parallax.highlight;

import org.parallax.finding.FindingId;
import org.parallax.workspace.AnnotationId;

/** What a mark stands for. */
public sealed interface Cause {
  /** A finding of the analysis. */
  record Found(FindingId id) implements Cause {
    @Override
    public String key() {
      return id.value();
    }
  }

  /** An annotation made by hand, on no finding. */
  record Made(AnnotationId id) implements Cause {
    @Override
    public String key() {
      return "#" + id.number();
    }
  }

  /** What tells it from all others of one workspace. */
  String key();
}
