package org.parallax.align.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.language.Stemmer;
import org.parallax.text.Token;

/** Words and phrases in classes, found in a sentence whatever form they stand in. */
public final class PhraseClasses {
  private static final Pattern BLANK = Pattern.compile(" ");

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private record Entry(List<String> stems, String sort) {}

  /**
   * @param rows lines of words and phrases
   * @param first the cell of the first of them
   * @param sort the cell that names their class
   */
  public PhraseClasses(List<List<String>> rows, int first, int sort) {
    Stemmer stemmer = new Stemmer();
    for (List<String> row : rows) {
      for (String phrase : row.subList(first, row.size())) {
        List<String> stems = BLANK.splitAsStream(phrase).map(stemmer::stem).toList();
        entries
            .computeIfAbsent(stems.get(0), any -> new ArrayList<>(1))
            .add(new Entry(stems, row.get(sort)));
      }
    }
    entries
        .values()
        .forEach(
            list ->
                list.sort(Comparator.comparingInt((Entry entry) -> entry.stems.size()).reversed()));
  }

  /** The class of the word with that stem, where it is one by itself. */
  public Optional<String> of(String stem) {
    return entries.getOrDefault(stem, List.of()).stream()
        .filter(entry -> entry.stems.size() == 1)
        .map(Entry::sort)
        .findFirst();
  }

  /** The class of the longest phrase that starts with token {@code from}. */
  public Optional<String> at(List<Token> tokens, int from, Stemmer stemmer) {
    return entries.getOrDefault(stem(tokens.get(from), stemmer), List.of()).stream()
        .filter(entry -> matches(entry.stems, tokens, from, stemmer))
        .map(Entry::sort)
        .findFirst();
  }

  /** The stem of a word without the ending of a possessive: "last year's". */
  private static String stem(Token token, Stemmer stemmer) {
    String form = token.form();
    boolean owner = form.endsWith("'s") || form.endsWith("’s");
    return stemmer.stem(owner && form.length() > 2 ? form.substring(0, form.length() - 2) : form);
  }

  private static boolean matches(
      List<String> stems, List<Token> tokens, int from, Stemmer stemmer) {
    if (from + stems.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < stems.size(); i++) {
      if (!stems.get(i).equals(stem(tokens.get(from + i), stemmer))) {
        return false;
      }
    }
    return true;
  }
}
