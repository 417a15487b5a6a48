package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;

/** The words of a quote as they sound, so that house styles make no difference. */
final class SpokenWords {
  /** Stands where words are left out with a mark, or where a reporter's words part a quote. */
  static final String GAP = "…";

  private static final Pattern OMISSION =
      Pattern.compile("…|\\.\\s?\\.\\s?\\.|\\[[^\\]]*\\]|\\([^)]*\\)");
  private static final Pattern BRITISH = Pattern.compile("is(e|es|ed|ing|ation|ations)$");
  private static final Map<String, String> LONG = new HashMap<>();

  static {
    Lexicon.read(SpokenWords.class, "short-words.csv")
        .rows()
        .forEach(row -> LONG.put(row.get(0), row.get(1)));
  }

  private SpokenWords() {}

  /**
   * The words of {@code quote}, with {@link #GAP} for what is left out or put in by the reporter.
   */
  static List<String> of(String quote) {
    List<String> words = new ArrayList<>();
    for (String piece : OMISSION.split(quote, -1)) {
      if (!words.isEmpty()) {
        words.add(GAP);
      }
      for (String word : Words.of(piece.replace("-", " ").replace("%", " percent"))) {
        words.addAll(List.of(spoken(word).split(" ", -1)));
      }
    }
    return words;
  }

  private static String spoken(String word) {
    String whole = LONG.getOrDefault(word, word);
    return whole.length() > 5 ? BRITISH.matcher(whole).replaceFirst("iz$1") : whole;
  }
}
