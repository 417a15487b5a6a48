package org.parallax.extract.lexicon;

/**
 * All word lists of the finders, read once and shared.
 *
 * @param places countries, states, regions, cities
 * @param known widely known bodies and events
 * @param clues words that tell what a name stands for
 * @param offices what persons are called by what they are
 * @param cues verbs of saying
 */
public record WordLists(
    Gazetteer places, KnownNames known, NameWords clues, Offices offices, Cues cues) {
  /** Reads the lists on the class path. */
  public static WordLists read() {
    return new WordLists(
        new Gazetteer(), new KnownNames(), new NameWords(), new Offices(), new Cues());
  }
}
