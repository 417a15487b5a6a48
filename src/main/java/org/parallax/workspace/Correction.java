package org.parallax.workspace;

import java.util.List;

/**
 * What a person has put right in the findings. Held by the words it is about, so that it sticks
 * when the analysis is made again.
 */
public sealed interface Correction {
  /**
   * Several findings are about one thing.
   *
   * @param findings the words of each of them
   */
  record Merged(List<List<Anchored>> findings) implements Correction {
    public Merged {
      findings = findings.stream().map(List::copyOf).toList();
    }
  }

  /**
   * One finding is about several things.
   *
   * @param parts the words of each of them
   */
  record Split(List<List<Anchored>> parts) implements Correction {
    public Split {
      parts = parts.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Two places are not about the same thing.
   *
   * @param one the words of the first
   * @param other the words of the second
   */
  record Apart(Anchored one, Anchored other) implements Correction {}

  /**
   * Words that were found begin or end elsewhere, in whatever finding they are.
   *
   * @param found the words as they were found
   * @param meant the words as they should have been
   */
  record Moved(Anchored found, Anchored meant) implements Correction {}
}
