package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.align.Vocabulary.Word;

/**
 * Which words of two articles stand for nearly the same, though they are not the same: synonyms,
 * the wider class, words of one root. Found through an index, never by trying every two.
 */
final class NearTerms {
  /** Stems that share fewer first letters than this are not held against each other. */
  private static final int COMMON_LETTERS = 4;

  private final Map<String, Map<String, WordTie>> found = new HashMap<>();

  private NearTerms() {}

  /** What two articles have. */
  static NearTerms between(Vocabulary a, Vocabulary b) {
    NearTerms near = new NearTerms();
    near.addKin(a, b, false);
    near.addKin(b, a, true);
    near.addOneRoot(a, b);
    return near;
  }

  /** The words of the second article near the word {@code ofA} of the first, both by their keys. */
  Map<String, WordTie> of(String ofA) {
    return found.getOrDefault(ofA, Map.of());
  }

  /** The words of the first article that have words near them in the second. */
  Set<String> words() {
    return found.keySet();
  }

  private void addKin(Vocabulary from, Vocabulary to, boolean turned) {
    Map<String, List<Word>> bases = new HashMap<>();
    for (Word word : to.words()) {
      bases.computeIfAbsent(word.base(), any -> new ArrayList<>()).add(word);
    }
    for (Word word : from.words()) {
      add(word, Set.of(word.base()), WordTie.SAME, bases, turned);
      add(word, word.synonyms(), WordTie.SYNONYM, bases, turned);
      add(word, word.antonyms(), WordTie.OPPOSITE, bases, turned);
      add(word, word.broader(), WordTie.A_NARROWER, bases, turned);
      add(word, word.derived(), WordTie.ONE_ROOT, bases, turned);
    }
  }

  private void add(
      Word word, Set<String> kin, WordTie tie, Map<String, List<Word>> bases, boolean turned) {
    for (String base : kin) {
      for (Word other : bases.getOrDefault(base, List.of())) {
        if (turned) {
          add(other, word, tie.turned());
        } else {
          add(word, other, tie);
        }
      }
    }
  }

  private void add(Word a, Word b, WordTie tie) {
    if (!a.key().equals(b.key())) {
      found
          .computeIfAbsent(a.key(), any -> new HashMap<>())
          .merge(b.key(), tie, (x, y) -> x.compareTo(y) <= 0 ? x : y);
    }
  }

  private void addOneRoot(Vocabulary a, Vocabulary b) {
    Map<String, List<Word>> beginnings = new HashMap<>();
    for (Word word : b.words()) {
      if (word.key().length() >= COMMON_LETTERS) {
        beginnings.computeIfAbsent(beginning(word), any -> new ArrayList<>()).add(word);
      }
    }
    for (Word word : a.words()) {
      if (word.key().length() >= COMMON_LETTERS) {
        for (Word other : beginnings.getOrDefault(beginning(word), List.of())) {
          if (WordTie.haveOneRoot(word.key(), other.key())) {
            add(word, other, WordTie.ONE_ROOT);
          }
        }
      }
    }
  }

  private static String beginning(Word word) {
    return word.key().substring(0, COMMON_LETTERS);
  }
}
