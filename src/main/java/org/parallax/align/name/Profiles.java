package org.parallax.align.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.align.passage.Line;
import org.parallax.align.passage.Term;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordWeights;

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

  private static final Comparator<Telling> WEIGHTIEST_FIRST =
      Comparator.comparingDouble((Telling term) -> -term.weight()).thenComparing(Telling::key);

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

  /** A term and how much it tells by itself, however rare it is. */
  private record Telling(String key, double weight) {
    static Telling of(String key, Found found) {
      double named = found.weight() > WordWeights.PLAIN ? NAMED : 1;
      return new Telling(key, found.weight() * named * (1 + Math.log(found.times())));
    }
  }

  private record AllFound(List<Telling> terms) {}

  static Profiles of(List<Witness> witnesses) {
    Profiles all = new Profiles();
    List<List<Telling>> found =
        witnesses.stream()
            .map(witness -> witness.derived(AllFound.class, Profiles::found).terms)
            .toList();
    Map<String, Integer> holders = new HashMap<>();
    found.forEach(terms -> terms.forEach(term -> holders.merge(term.key(), 1, Integer::sum)));
    double[] rarity = rarity(found.size());
    for (List<Telling> terms : found) {
      all.sizes.add(terms.size());
      all.profiles.add(profile(terms, holders, rarity));
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
    return new AllFound(
        terms.entrySet().stream().map(term -> Telling.of(term.getKey(), term.getValue())).toList());
  }

  /** How much a term tells, by how many of {@code articles} have it. */
  private static double[] rarity(int articles) {
    double[] rarity = new double[articles + 1];
    for (int held = 1; held <= articles; held++) {
      rarity[held] = Math.pow(Math.log((articles + 1.0) / held), RARITY);
    }
    return rarity;
  }

  /** The weightiest terms of an article, as a vector of length 1. */
  private static SortedMap<String, Double> profile(
      List<Telling> terms, Map<String, Integer> holders, double[] rarity) {
    List<Telling> telling = new ArrayList<>();
    for (Telling term : terms) {
      int held = holders.getOrDefault(term.key(), 1);
      if (held > 1) {
        telling.add(new Telling(term.key(), term.weight() * rarity[held]));
      }
    }
    telling.sort(WEIGHTIEST_FIRST);
    List<Telling> kept = telling.subList(0, Math.min(TELLING, telling.size()));
    double length =
        Math.sqrt(kept.stream().mapToDouble(term -> term.weight() * term.weight()).sum());
    SortedMap<String, Double> profile = new TreeMap<>();
    kept.forEach(term -> profile.put(term.key(), term.weight() / length));
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
