package org.parallax.align;

import java.util.List;
import java.util.Set;
import org.parallax.mention.Name;

/**
 * A place with what is or is done there.
 *
 * @param place the words for it, without the article
 * @param thing the stem of the thing that is there or the class of the deed that is done there, as
 *     the words right before it tell
 * @param anchors all that tells what happens there: the thing, the deeds and those they are told of
 * @param key the words as they are compared
 * @param kinds the kinds of place the words name; empty for a mere name
 * @param common whether it is told by a common noun
 */
public record Setting(
    Name place,
    String thing,
    Set<String> anchors,
    List<String> key,
    Set<String> kinds,
    boolean common) {
  public Setting {
    anchors = Set.copyOf(anchors);
    key = List.copyOf(key);
    kinds = Set.copyOf(kinds);
  }
}
