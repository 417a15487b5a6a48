package org.parallax.align.passage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parallax.align.passage.Vocabulary.Word;
import org.parallax.align.word.WordTie;

/**
 * Which words of two articles stand for nearly the same, though they are not the same: synonyms,
 * the wider class, words of one root. Found through an index, never by trying every two.
 */
public final class NearTerms {
  /** So many words near one word are provided for. */
  private static final int FEW = 4;

  private final Map<String, Map<String, WordTie>> found = new HashMap<>();

  private NearTerms() {}

  /** What two articles have. */
  public static NearTerms between(Vocabulary a, Vocabulary b) {
    NearTerms near = new NearTerms();
    near.addKin(a, b, false);
    near.addKin(b, a, true);
    near.addOneRoot(a, b);
    return near;
  }

  /** The words of the second article near the word {@code ofA} of the first, both by their keys. */
  public Map<String, WordTie> of(String ofA) {
    return found.getOrDefault(ofA, Map.of());
  }

  /** The words of the first article that have words near them in the second. */
  Set<String> words() {
    return found.keySet();
  }

  private void addKin(Vocabulary from, Vocabulary to, boolean turned) {
    for (Word word : from.words()) {
      add(word, Set.of(word.base()), WordTie.SAME, to, turned);
      add(word, word.synonyms(), WordTie.SYNONYM, to, turned);
      add(word, word.antonyms(), WordTie.OPPOSITE, to, turned);
      add(word, word.broader(), WordTie.A_NARROWER, to, turned);
      add(word, word.derived(), WordTie.ONE_ROOT, to, turned);
    }
  }

  private void add(Word word, Set<String> kin, WordTie tie, Vocabulary to, boolean turned) {
    for (String base : kin) {
      for (Word other : to.withBase(base)) {
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
          .computeIfAbsent(a.key(), any -> new HashMap<>(FEW))
          .merge(b.key(), tie, (x, y) -> x.compareTo(y) <= 0 ? x : y);
    }
  }

  private void addOneRoot(Vocabulary a, Vocabulary b) {
    for (Word word : a.words()) {
      for (Word other : b.beginningAs(word)) {
        if (WordTie.haveOneRoot(word.key(), other.key())) {
          add(word, other, WordTie.ONE_ROOT);
        }
      }
    }
  }
}
