package org.parallax.ui.inspector;

import java.util.List;
import java.util.Optional;

/**
 * One reading as the inspector shows it.
 *
 * @param label the reading in a few words
 * @param reports in how many reports it stands
 * @param origins from how many independent texts they come
 * @param published when the first of them was published, as a person writes it
 * @param extracts where it stands; the first of each report
 */
record Reading(
    String label, int reports, int origins, Optional<String> published, List<Extract> extracts) {
  Reading {
    extracts = List.copyOf(extracts);
  }
}
