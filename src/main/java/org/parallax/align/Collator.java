package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.mention.Mention;

/**
 * Joins linked mentions into groups, strongest links first. A link is passed over when it would put
 * two different readings of one article into a group.
 */
final class Collator<M extends Mention> {
  /** A weaker link holds for a suggestion, and makes none of what is surely joined. */
  private static final double LEAST_JOINING = 0.1;

  private final Matcher<M> matcher;
  private final Comparator<M> order;
  private final Map<M, Group<M>> groups = new HashMap<>();
  private final Map<M, Set<M>> linked = new HashMap<>();

  private static final class Group<M> {
    final List<M> mentions = new ArrayList<>();
    double strength = 1;
  }

  /**
   * @param matcher tells which readings are the same
   * @param order the order of the witnesses and of their texts
   */
  Collator(Matcher<M> matcher, Comparator<M> order) {
    this.matcher = matcher;
    this.order = order;
  }

  List<Collation<M>> collate(List<Link<M>> links) {
    links.forEach(
        link -> {
          linked.computeIfAbsent(link.a(), key -> new HashSet<>()).add(link.b());
          linked.computeIfAbsent(link.b(), key -> new HashSet<>()).add(link.a());
        });
    links.stream().sorted(this::strongestFirst).forEach(this::join);
    Map<Group<M>, Collation<M>> found = new LinkedHashMap<>();
    groups.keySet().stream()
        .sorted(order)
        .map(groups::get)
        .forEach(group -> found.computeIfAbsent(group, this::collation));
    return List.copyOf(found.values());
  }

  private int strongestFirst(Link<M> x, Link<M> y) {
    int strength = Double.compare(y.strength(), x.strength());
    int first = strength != 0 ? strength : order.compare(x.a(), y.a());
    return first != 0 ? first : order.compare(x.b(), y.b());
  }

  private void join(Link<M> link) {
    Group<M> a = groupOf(link.a());
    Group<M> b = groupOf(link.b());
    boolean joined = a.mentions.size() > 1 || b.mentions.size() > 1;
    if (a == b
        || (joined && link.strength() < LEAST_JOINING)
        || !agreeWithin(a, b)
        || (matcher.needsLinks() && !areLinked(a, b))) {
      return;
    }
    Group<M> larger = a.mentions.size() >= b.mentions.size() ? a : b;
    Group<M> smaller = larger == a ? b : a;
    larger.mentions.addAll(smaller.mentions);
    larger.strength = Math.min(Math.min(a.strength, b.strength), link.strength());
    smaller.mentions.forEach(mention -> groups.put(mention, larger));
  }

  private Group<M> groupOf(M mention) {
    return groups.computeIfAbsent(
        mention,
        alone -> {
          Group<M> group = new Group<>();
          group.mentions.add(alone);
          return group;
        });
  }

  private boolean agreeWithin(Group<M> a, Group<M> b) {
    for (M left : a.mentions) {
      for (M right : b.mentions) {
        if (left.article().equals(right.article()) && !matcher.sameReading(left, right)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether every two different readings of the two groups have mentions that are linked. */
  private boolean areLinked(Group<M> a, Group<M> b) {
    List<M> together = new ArrayList<>(a.mentions);
    together.addAll(b.mentions);
    List<List<M>> readings = readings(together);
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        if (!hasLink(readings.get(i), readings.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private List<List<M>> readings(List<M> mentions) {
    List<List<M>> readings = new ArrayList<>();
    for (M mention : mentions) {
      Optional<List<M>> same =
          readings.stream().filter(r -> matcher.sameReading(r.get(0), mention)).findFirst();
      same.ifPresentOrElse(
          reading -> reading.add(mention), () -> readings.add(new ArrayList<>(List.of(mention))));
    }
    return readings;
  }

  private boolean hasLink(List<M> left, List<M> right) {
    return left.stream()
        .map(mention -> linked.getOrDefault(mention, Set.of()))
        .anyMatch(partners -> right.stream().anyMatch(partners::contains));
  }

  private Collation<M> collation(Group<M> group) {
    return new Collation<>(group.mentions.stream().sorted(order).toList(), group.strength);
  }
}
