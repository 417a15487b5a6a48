package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.mention.Mention;

/**
 * Joins linked mentions into groups, strongest links first. A link is passed over when it would put
 * two different readings of one article into a group.
 */
final class Collator<M extends Mention> {
  private final Matcher<M> matcher;
  private final Comparator<M> order;
  private final Map<M, Group<M>> groups = new HashMap<>();

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
    if (a == b || !agreeWithin(a, b)) {
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

  private Collation<M> collation(Group<M> group) {
    return new Collation<>(group.mentions.stream().sorted(order).toList(), group.strength);
  }
}
