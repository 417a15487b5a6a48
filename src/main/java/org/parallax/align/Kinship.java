package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which articles are about the same event: they share what is telling for each. Looks only at
 * articles that share a telling term, through an index with short lists.
 */
public final class Kinship {
  /** Up to this many articles a person has put together by hand: all are held together. */
  private static final int BY_HAND = 12;

  /** So many of an article's weightiest terms stand for it. */
  private static final int TELLING = 40;

  /** A term that is telling for more articles than this proposes no pair. */
  private static final int MOST_HOLDERS = 60;

  private static final double LEAST = 0.18;

  private final List<Witness> witnesses;
  private final Map<String, Integer> holders = new HashMap<>();

  private Kinship(List<Witness> witnesses) {
    this.witnesses = witnesses;
    for (Witness witness : witnesses) {
      Set<String> keys = new HashSet<>();
      witness.lines().forEach(line -> line.terms().forEach(term -> keys.add(term.key())));
      keys.forEach(key -> holders.merge(key, 1, Integer::sum));
    }
  }

  /**
   * Two articles that belong together.
   *
   * @param a the place of the earlier among the witnesses
   * @param b the place of the later
   */
  public record Kin(int a, int b) {}

  /** Every two articles about the same event, in order. */
  public static List<Kin> of(List<Witness> witnesses) {
    return witnesses.size() <= BY_HAND ? all(witnesses.size()) : new Kinship(witnesses).found();
  }

  private static List<Kin> all(int size) {
    List<Kin> found = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        found.add(new Kin(a, b));
      }
    }
    return found;
  }

  private List<Kin> found() {
    List<Map<String, Double>> profiles = witnesses.stream().map(this::profile).toList();
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : profiles.get(i).keySet()) {
        index.computeIfAbsent(key, term -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Double> likeness = new TreeMap<>();
    index.forEach(
        (key, articles) -> {
          if (articles.size() <= MOST_HOLDERS) {
            addProducts(key, articles, profiles, likeness);
          }
        });
    return likeness.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .map(entry -> new Kin((int) (entry.getKey() >>> 32), entry.getKey().intValue()))
        .toList();
  }

  private static void addProducts(
      String key,
      List<Integer> articles,
      List<Map<String, Double>> profiles,
      Map<Long, Double> likeness) {
    for (int i = 0; i < articles.size(); i++) {
      double mine = profiles.get(articles.get(i)).getOrDefault(key, 0.0);
      for (int j = i + 1; j < articles.size(); j++) {
        double theirs = profiles.get(articles.get(j)).getOrDefault(key, 0.0);
        likeness.merge(
            ((long) articles.get(i) << 32) | articles.get(j), mine * theirs, Double::sum);
      }
    }
  }

  /** The weightiest terms of an article, as a vector of length 1. */
  private Map<String, Double> profile(Witness witness) {
    Map<String, Double> weights = new HashMap<>();
    for (Line line : witness.lines()) {
      for (Term term : line.terms()) {
        weights.merge(term.key(), term.weight(), Double::sum);
      }
    }
    double size = witnesses.size();
    weights.replaceAll(
        (key, weight) ->
            (1 + Math.log(Math.max(1, weight)))
                * Math.log((size + 1) / holders.getOrDefault(key, 1)));
    Map<String, Double> telling = new HashMap<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Double>>comparingDouble(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(TELLING)
        .forEach(entry -> telling.put(entry.getKey(), entry.getValue()));
    double length = Math.sqrt(telling.values().stream().sorted().mapToDouble(v -> v * v).sum());
    telling.replaceAll((key, value) -> length == 0 ? 0 : value / length);
    return telling;
  }
}
