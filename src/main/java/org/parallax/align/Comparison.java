package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.align.passage.Witness;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;

/** Several articles held against each other. Safe for several threads. */
public final class Comparison {
  /** The order of the mentions of one article. */
  public static final Comparator<Mention> IN_TEXT =
      Comparator.comparing(Mention::span)
          .thenComparing(mention -> mention.getClass().getSimpleName());

  private final List<Witness> witnesses;
  private final List<Pairing> pairings;
  private final Origins origins;
  private final Map<ArticleId, Integer> places = new HashMap<>();
  private final Map<Matcher<?>, List<?>> collations = new ConcurrentHashMap<>();

  /**
   * @param witnesses the articles in an order that does not depend on how they were given
   * @param pairings those that are about the same event, side by side
   * @param origins which of them come from one text
   */
  public Comparison(List<Witness> witnesses, List<Pairing> pairings, Origins origins) {
    this.witnesses = List.copyOf(witnesses);
    this.pairings = List.copyOf(pairings);
    this.origins = origins;
    for (int i = 0; i < witnesses.size(); i++) {
      places.put(witnesses.get(i).id(), i);
    }
  }

  /** The articles, in order. */
  public List<Witness> witnesses() {
    return witnesses;
  }

  /** Every two articles that are about the same event. */
  public List<Pairing> pairings() {
    return pairings;
  }

  /** Which articles come from one text. */
  public Origins origins() {
    return origins;
  }

  /**
   * The article with that id.
   *
   * @throws IllegalArgumentException if it is not compared
   */
  public Witness witness(ArticleId id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("Article %s: is not compared".formatted(id.value()));
    }
    return witnesses.get(place);
  }

  /** The order of the witnesses and of their texts. */
  public Comparator<Mention> order() {
    return Comparator.<Mention>comparingInt(mention -> places.getOrDefault(mention.article(), -1))
        .thenComparing(IN_TEXT);
  }

  /** The mentions that are about the same thing, in groups of at least two; worked out once. */
  @SuppressWarnings("unchecked") // a matcher's own groups are of its own sort
  public <M extends Mention> List<Collation<M>> collate(Matcher<M> matcher) {
    return (List<Collation<M>>) collations.computeIfAbsent(matcher, key -> collated(matcher));
  }

  private <M extends Mention> List<Collation<M>> collated(Matcher<M> matcher) {
    List<Link<M>> links = new ArrayList<>();
    for (Pairing pairing : pairings) {
      links.addAll(pairing.links(matcher));
    }
    return new Collator<M>(matcher, order()::compare).collate(links);
  }
}
