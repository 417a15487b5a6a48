package org.parallax.align.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.word.Words;
import org.parallax.mention.Name;

/**
 * A place with what is or is done there.
 *
 * @param place the words for it, without the article
 * @param thing the stem of the thing that is there or the class of the deed that is done there, as
 *     the words right before it tell; empty where they tell nothing
 * @param anchors all that tells what happens there: the thing, the deeds and those they are told of
 * @param nouns what its common noun says, where it is told by one
 */
public record Setting(Name place, String thing, Set<String> anchors, Optional<Nouns> nouns) {
  public Setting {
    anchors = Set.copyOf(anchors);
  }

  /**
   * What the words for a place say.
   *
   * @param size of which sort of size it is: a building, a room, open ground
   * @param kinds the kinds of place that they and the words around them name
   * @param proper the words with a capital among them, folded: {@code north} in "the North Gate"
   */
  public record Nouns(String size, Set<String> kinds, Set<String> proper) {
    public Nouns {
      kinds = Set.copyOf(kinds);
      proper = Set.copyOf(proper);
    }

    /** Whether the two can't be one place, nor one in the other. */
    public boolean areApart(Nouns other) {
      return size.equals(other.size) && !areAlike(other);
    }

    /** Whether the words for both may be for one place. */
    boolean areAlike(Nouns other) {
      boolean told = !proper.isEmpty() && !other.proper.isEmpty();
      return told
          ? proper.stream().anyMatch(other.proper::contains)
          : kinds.stream().anyMatch(other.kinds::contains);
    }
  }

  /** The words as they are compared. */
  public List<String> key() {
    return Words.of(place.canonical());
  }

  /** Whether it is told by a common noun. */
  public boolean isCommon() {
    return nouns.isPresent();
  }
}
