package org.parallax.ui.overlap;

import java.util.List;
import java.util.Optional;
import org.parallax.ui.session.Sources;

/**
 * One report against all.
 *
 * @param source the report
 * @param siblings the names of the others that come from the same text
 * @param shares with each report, in their order; none with itself
 */
record OverlapRow(Sources.Source source, List<String> siblings, List<Optional<Share>> shares) {
  OverlapRow {
    siblings = List.copyOf(siblings);
    shares = List.copyOf(shares);
  }
}
