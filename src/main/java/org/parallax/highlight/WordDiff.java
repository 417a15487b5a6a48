package org.parallax.highlight;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.Span;

/**
 * Where two readings differ, word by word. Letter case, the shape of quotation marks and the white
 * space between words make no difference.
 *
 * @param a the words of the first reading that the second has not, in order, as spans of the first
 * @param b the words of the second reading that the first has not, as spans of the second
 */
public record WordDiff(List<Span> a, List<Span> b) {
  /** A number with its separators, a word with its apostrophes and hyphens, or one other sign. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\S");

  public WordDiff {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** Compares two readings. Words that follow each other are one span with the space between. */
  public static WordDiff of(String a, String b) {
    List<Span> wordsA = words(a);
    List<Span> wordsB = words(b);
    List<Span> onlyA = new ArrayList<>();
    List<Span> onlyB = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(folded(a, wordsA), folded(b, wordsB)).getDeltas()) {
      cover(delta.getSource(), wordsA, onlyA);
      cover(delta.getTarget(), wordsB, onlyB);
    }
    return new WordDiff(onlyA, onlyB);
  }

  private static void cover(Chunk<String> chunk, List<Span> words, List<Span> into) {
    if (chunk.size() > 0) {
      int first = chunk.getPosition();
      into.add(words.get(first).cover(words.get(first + chunk.size() - 1)));
    }
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static List<String> folded(String text, List<Span> words) {
    return words.stream().map(word -> fold(word.in(text))).toList();
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[“”„«»]", "\"");
  }
}
