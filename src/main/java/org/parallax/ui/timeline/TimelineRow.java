package org.parallax.ui.timeline;

import java.util.List;
import java.util.Optional;

/**
 * One line of the timeline: what the sources have at a time; a time takes as many lines as its
 * fullest source.
 *
 * @param when the time
 * @param first whether it is its first line, which bears its name
 * @param remark how much later it is than the one before, where that is long, or that its date is
 *     not told; empty for neither
 * @param entries one for each source, in their order
 */
record TimelineRow(When when, boolean first, String remark, List<Optional<Entry>> entries) {
  TimelineRow {
    entries = List.copyOf(entries);
  }
}
