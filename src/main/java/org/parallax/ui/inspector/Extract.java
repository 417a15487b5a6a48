package org.parallax.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.parallax.align.passage.Passage;

/**
 * A reading in its sentence, in one report.
 *
 * @param place the words themselves, to go there
 * @param source what the report is called
 * @param saidBy on whose word the report gives it
 * @param parts the sentence, cut where it is long, part by part
 */
record Extract(Passage place, String source, Optional<String> saidBy, List<Part> parts) {
  /**
   * A stretch of the sentence.
   *
   * @param text its characters
   * @param role what it is to the reading
   */
  record Part(String text, Role role) {}

  /** What a stretch of a sentence is to the reading. */
  enum Role {
    /** Stands around it. */
    CONTEXT,
    /** Part of the reading, as the other readings have it too. */
    READING,
    /** Part of the reading that another reading has otherwise. */
    DIFFERENCE
  }

  Extract {
    parts = List.copyOf(parts);
  }
}
