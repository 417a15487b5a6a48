package org.parallax.extract.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;

/**
 * Phrases of one or more words with what they mean. Filled once, then only read.
 *
 * @param <V> what a phrase means
 */
final class PhraseTable<V> {
  private final Function<Word, String> key;
  private final Map<String, V> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * @param key how a word of a text is written in the phrases
   */
  PhraseTable(Function<Word, String> key) {
    this.key = key;
  }

  /** Adds a phrase unless it is there already. */
  void put(String phrase, V value) {
    var forms = Words.forms(phrase);
    if (!forms.isEmpty() && values.putIfAbsent(String.join(" ", forms), value) == null) {
      longest.merge(forms.get(0), forms.size(), Math::max);
    }
  }

  /** What the whole of {@code phrase} means. */
  Optional<V> find(String phrase) {
    return Optional.ofNullable(values.get(phrase))
        .or(() -> Optional.ofNullable(values.get(String.join(" ", Words.forms(phrase)))));
  }

  /** The longest phrase that starts at word {@code from} and ends before {@code limit}. */
  Optional<Match<V>> longest(Words words, int from, int limit) {
    Integer most = from < limit ? longest.get(key.apply(words.at(from))) : null;
    if (most == null) {
      return Optional.empty();
    }
    int reach = Math.min(most, limit - from);
    String[] joined = new String[reach];
    StringBuilder phrase = new StringBuilder();
    for (int n = 0; n < reach; n++) {
      joined[n] = phrase.append(n == 0 ? "" : " ").append(key.apply(words.at(from + n))).toString();
    }
    for (int n = reach; n > 0; n--) {
      V value = values.get(joined[n - 1]);
      if (value != null) {
        return Optional.of(new Match<>(from, from + n, value));
      }
    }
    return Optional.empty();
  }
}
