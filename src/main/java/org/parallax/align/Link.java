package org.parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.mention.Mention;

/**
 * Two mentions of different articles that seem to be about the same thing.
 *
 * @param a the mention of the earlier witness
 * @param b the other
 * @param strength how much speaks for it, in 0..1
 */
public record Link<M extends Mention>(M a, M b, double strength) {
  /**
   * Links of equal readings and those of different ones together, less those of a mention that has
   * an equal reading: a report that gives the same does not contradict it with another.
   */
  public static <M extends Mention> List<Link<M>> withoutContested(
      List<Link<M>> same, List<Link<M>> other) {
    Set<M> left = same.stream().map(Link::a).collect(Collectors.toSet());
    Set<M> right = same.stream().map(Link::b).collect(Collectors.toSet());
    List<Link<M>> kept = new ArrayList<>(same);
    other.stream()
        .filter(link -> !left.contains(link.a()) && !right.contains(link.b()))
        .forEach(kept::add);
    return kept;
  }
}
