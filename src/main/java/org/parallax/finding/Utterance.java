package org.parallax.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.align.Rendering;
import org.parallax.align.Words;
import org.parallax.language.Lexicon;

/**
 * Words of somebody as one article gives them: in one piece, or in several, parted by the words of
 * the reporter or by an omission that is marked.
 *
 * @param pieces the words of each piece
 */
record Utterance(List<List<String>> pieces) {
  private static final List<String> LIMITERS =
      Lexicon.read(Utterance.class, "limiters.csv").rows().stream().map(row -> row.get(0)).toList();

  private static final Pattern OMISSION = Pattern.compile("…|\\.\\s?\\.\\s?\\.");

  Utterance {
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  /** Reads quotes of one article; a quote that only repeats a part of another is left out. */
  static Utterance of(List<String> quotes) {
    List<List<String>> pieces = new ArrayList<>();
    for (String quote : quotes) {
      for (String piece : OMISSION.split(quote, -1)) {
        List<String> words = Words.of(piece);
        if (!words.isEmpty()) {
          pieces.add(words);
        }
      }
    }
    List<List<String>> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<String> piece = pieces.get(i);
      int index = i;
      boolean repeated =
          pieces.stream().anyMatch(other -> other.size() > piece.size() && contains(other, piece));
      boolean again = pieces.subList(0, index).contains(piece);
      if (!repeated && !again) {
        kept.add(piece);
      }
    }
    return new Utterance(kept);
  }

  /** All words, whatever parts them. */
  List<String> words() {
    return pieces.stream().flatMap(List::stream).toList();
  }

  /** How two renderings stand to each other. */
  Relationship to(Utterance other) {
    if (isPartOf(other)) {
      return cutFrom(other);
    }
    if (other.isPartOf(this)) {
      return other.cutFrom(this);
    }
    Rendering rendering = Rendering.of(words(), other.words());
    double share = (double) rendering.common() / Math.min(words().size(), other.words().size());
    return Relationship.differ(0.7 + 0.25 * share, "the same utterance is rendered otherwise");
  }

  /** Whether every piece stands in {@code whole}, unchanged and in order. */
  private boolean isPartOf(Utterance whole) {
    List<String> words = whole.words();
    int from = 0;
    for (List<String> piece : pieces) {
      int at = Collections.indexOfSubList(words.subList(from, words.size()), piece);
      if (at < 0) {
        return false;
      }
      from += at + piece.size();
    }
    return true;
  }

  private Relationship cutFrom(Utterance whole) {
    return isCutBeforeLimit(whole)
        ? Relationship.differ(0.8, "the cut leaves out what limits the words before it")
        : Relationship.compatible(0.9, "one is cut shorter");
  }

  /** Whether the words right after the last piece limit what it says. */
  private boolean isCutBeforeLimit(Utterance whole) {
    List<String> all = whole.words();
    List<String> last = pieces.get(pieces.size() - 1);
    int end = Collections.lastIndexOfSubList(all, last) + last.size();
    String rest = String.join(" ", all.subList(end, all.size())) + " ";
    return LIMITERS.stream().anyMatch(limiter -> rest.startsWith(limiter + " "));
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return Collections.indexOfSubList(whole, part) >= 0;
  }
}
