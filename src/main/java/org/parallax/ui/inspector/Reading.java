package org.parallax.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.parallax.workspace.Anchored;

/**
 * One reading as the inspector shows it.
 *
 * @param label the reading in a few words
 * @param spread how many reports give it
 * @param published when the first of them was published, as a person writes it
 * @param extracts where it stands; the first of each report
 * @param byHand the words as a person marked them, where the reading was set by hand
 */
record Reading(
    String label,
    Spread spread,
    Optional<String> published,
    List<Extract> extracts,
    Optional<Anchored> byHand) {
  /**
   * How far a reading is spread.
   *
   * @param reports in how many reports it stands
   * @param origins from how many independent texts they come
   */
  record Spread(int reports, int origins) {}

  Reading {
    extracts = List.copyOf(extracts);
  }
}
