package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is telling for each of many articles, and how alike that makes any two. A term of one
 * article alone tells nothing about its company.
 */
final class Profiles {
  /** So many of an article's weightiest terms stand for it. */
  private static final int TELLING = 80;

  /** A term that is telling for more articles than this makes none of them alike. */
  private static final int MOST_HOLDERS = 200;

  /** How much more a name or number says than another word. */
  private static final double NAMED = 1.5;

  /** Rarity counts less than in proportion: the very rare is often by the way. */
  private static final double RARITY = 0.7;

  /** Articles of fewer different terms share less only because they are short. */
  private static final double FULL = 70;

  private final List<SortedMap<String, Double>> profiles = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();

  private Profiles() {}

  private record Found(double weight, int times) {
    Found again(double other) {
      return new Found(Math.max(weight, other), times + 1);
    }
  }

  /** An article for which a term is telling, and how much. */
  private record Holder(int article, double weight) {}

  private record AllFound(Map<String, Found> terms) {}

  static Profiles of(List<Witness> witnesses) {
    Profiles all = new Profiles();
    List<Map<String, Found>> found =
        witnesses.stream()
            .map(witness -> witness.derived(AllFound.class, Profiles::found).terms)
            .toList();
    Map<String, Integer> holders = new HashMap<>();
    found.forEach(terms -> terms.keySet().forEach(key -> holders.merge(key, 1, Integer::sum)));
    for (Map<String, Found> terms : found) {
      all.sizes.add(terms.size());
      all.profiles.add(profile(terms, holders, found.size()));
    }
    return all;
  }

  private static AllFound found(Witness witness) {
    Map<String, Found> terms = new HashMap<>();
    for (Line line : witness.lines()) {
      for (Term term : line.terms()) {
        Found before = terms.getOrDefault(term.key(), new Found(0, 0));
        terms.put(term.key(), before.again(term.weight()));
      }
    }
    return new AllFound(terms);
  }

  /** The weightiest terms of an article, as a vector of length 1. */
  private static SortedMap<String, Double> profile(
      Map<String, Found> terms, Map<String, Integer> holders, int articles) {
    Map<String, Double> weights = new HashMap<>();
    terms.forEach(
        (key, found) -> {
          int held = holders.getOrDefault(key, 1);
          if (held > 1) {
            double rarity = Math.pow(Math.log((articles + 1.0) / held), RARITY);
            double named = found.weight() > WordWeights.PLAIN ? NAMED : 1;
            weights.put(key, found.weight() * named * (1 + Math.log(found.times())) * rarity);
          }
        });
    List<Map.Entry<String, Double>> telling =
        weights.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Double>>comparingDouble(entry -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(TELLING)
            .toList();
    double length =
        Math.sqrt(telling.stream().mapToDouble(entry -> entry.getValue() * entry.getValue()).sum());
    SortedMap<String, Double> profile = new TreeMap<>();
    telling.forEach(entry -> profile.put(entry.getKey(), entry.getValue() / length));
    return profile;
  }

  /**
   * How alike every two articles are: the cosine of their profiles, more for short articles.
   * Symmetric; 0 for those that share no telling term.
   */
  double[][] likeness() {
    int size = profiles.size();
    double[][] likeness = new double[size][size];
    Map<String, List<Holder>> index = index();
    for (int a = 0; a < size; a++) {
      for (Map.Entry<String, Double> mine : profiles.get(a).entrySet()) {
        for (Holder other : index.getOrDefault(mine.getKey(), List.of())) {
          if (other.article > a) {
            likeness[a][other.article] += mine.getValue() * other.weight;
          }
        }
      }
    }
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        likeness[a][b] /= Math.min(1, (sizes.get(a) + sizes.get(b)) / (2 * FULL));
        likeness[b][a] = likeness[a][b];
      }
    }
    return likeness;
  }

  private Map<String, List<Holder>> index() {
    Map<String, List<Holder>> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int article = i;
      profiles
          .get(i)
          .forEach(
              (key, weight) ->
                  index
                      .computeIfAbsent(key, any -> new ArrayList<>())
                      .add(new Holder(article, weight)));
    }
    index.values().removeIf(articles -> articles.size() > MOST_HOLDERS);
    return index;
  }
}
