package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.Vocabulary.Word;

/**
 * Which words of two articles stand for nearly the same, though they are not the same: synonyms,
 * the wider class, words of one root. Found through an index, never by trying every two.
 */
final class NearTerms {
  /** A common beginning as long as this part of the longer stem speaks for one root. */
  private static final double COMMON_PART = 0.6;

  private static final int COMMON_LETTERS = 4;
  private static final double ONE_ROOT = 0.7;

  private final Map<Pair, Double> found = new HashMap<>();

  private record Pair(String a, String b) {}

  /**
   * Two terms that are near.
   *
   * @param a the key of the first article's
   * @param b the key of the second's
   * @param nearness in 0..1
   */
  record Near(String a, String b, double nearness) {}

  private NearTerms() {}

  /** Every two words of two articles that are near, in no particular order. */
  static List<Near> between(Vocabulary a, Vocabulary b) {
    NearTerms near = new NearTerms();
    near.addKin(a, b, false);
    near.addKin(b, a, true);
    near.addOneRoot(a, b);
    List<Near> all = new ArrayList<>();
    near.found.forEach((pair, nearness) -> all.add(new Near(pair.a(), pair.b(), nearness)));
    return all;
  }

  private void addKin(Vocabulary from, Vocabulary to, boolean turned) {
    Map<String, List<Word>> bases = new HashMap<>();
    to.words()
        .forEach(word -> bases.computeIfAbsent(word.base(), any -> new ArrayList<>()).add(word));
    for (Word word : from.words()) {
      add(word, bases.getOrDefault(word.base(), List.of()), 1, turned);
      word.kin()
          .forEach((base, near) -> add(word, bases.getOrDefault(base, List.of()), near, turned));
    }
  }

  private void add(Word word, List<Word> others, double nearness, boolean turned) {
    for (Word other : others) {
      if (!word.key().equals(other.key())) {
        Pair pair = turned ? new Pair(other.key(), word.key()) : new Pair(word.key(), other.key());
        found.merge(pair, nearness, Math::max);
      }
    }
  }

  private void addOneRoot(Vocabulary a, Vocabulary b) {
    Map<String, List<Word>> beginnings = new HashMap<>();
    for (Word word : b.words()) {
      if (word.key().length() >= COMMON_LETTERS) {
        beginnings
            .computeIfAbsent(word.key().substring(0, COMMON_LETTERS), any -> new ArrayList<>())
            .add(word);
      }
    }
    for (Word word : a.words()) {
      if (word.key().length() >= COMMON_LETTERS) {
        for (Word other :
            beginnings.getOrDefault(word.key().substring(0, COMMON_LETTERS), List.of())) {
          if (haveOneRoot(word.key(), other.key())) {
            found.merge(new Pair(word.key(), other.key()), ONE_ROOT, Math::max);
          }
        }
      }
    }
  }

  private static boolean haveOneRoot(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return !a.equals(b) && common >= COMMON_PART * Math.max(a.length(), b.length());
  }
}
