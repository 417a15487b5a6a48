package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a page says twice: its headline in the title bar and again above the report, a caption
 * under two sizes of a picture, a quotation pulled out of the text. Signs and capitals don't count.
 */
final class Repeats {
  /** Fewer words in a row may well stand twice in one text. */
  private static final int WORDS = 6;

  private static final int SENTENCE_WORDS = 8;

  /** Fewest words of a whole line that is repeated as a whole. */
  private static final int LINE_WORDS = 3;

  /** What a repeat may have besides: the name of the paper, a year. */
  private static final int EXTRA = 4;

  private final List<Part> parts;
  private final List<String[]> words;
  private final Map<Integer, List<Integer>> byOpening = new HashMap<>();
  private final Set<Integer> repeats = new HashSet<>();

  private Repeats(List<Part> parts) {
    this.parts = parts;
    this.words = parts.stream().map(part -> Words.split(Words.only(part.words()))).toList();
  }

  /** The same parts; of two that say the same, the later or the shorter is marked. */
  static List<Part> mark(List<Part> parts) {
    Repeats repeats = new Repeats(parts);
    repeats.findWholeLines();
    repeats.findInsideOthers();
    List<Part> marked = new ArrayList<>(parts);
    repeats.repeats.forEach(i -> marked.set(i, parts.get(i).as(Mark.REPEAT)));
    return marked;
  }

  private void findWholeLines() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (counts(i, LINE_WORDS) && !seen.add(String.join(" ", words.get(i)))) {
        repeats.add(i);
      }
    }
  }

  /** Short sentences are said twice; short lines that are none are not. */
  private boolean counts(int index, int fewest) {
    Part part = parts.get(index);
    int least = part.endsInStop() ? SENTENCE_WORDS : fewest;
    return !part.mark().isFurniture() && words.get(index).length >= least;
  }

  private void findInsideOthers() {
    for (int i = 0; i < parts.size(); i++) {
      if (!repeats.contains(i) && counts(i, WORDS)) {
        byOpening.computeIfAbsent(shingle(words.get(i), 0), s -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      int last = parts.get(i).mark().isFurniture() ? -1 : words.get(i).length - WORDS;
      for (int at = 0; at <= last; at++) {
        for (int inner : byOpening.getOrDefault(shingle(words.get(i), at), List.of())) {
          compare(inner, i, at);
        }
      }
    }
  }

  /**
   * Marks one of two parts if the words of {@code inner} stand in {@code outer} from {@code at}.
   */
  private void compare(int inner, int outer, int at) {
    String[] shorter = words.get(inner);
    String[] longer = words.get(outer);
    if (inner == outer || shorter.length >= longer.length || !stands(shorter, longer, at)) {
      return;
    }
    if (longer.length - shorter.length <= EXTRA) {
      repeats.add(Math.max(inner, outer));
    } else if (inner > 0 && parts.get(inner).isOpen()) {
      repeats.add(inner);
    }
  }

  private static boolean stands(String[] shorter, String[] longer, int at) {
    if (at + shorter.length > longer.length) {
      return false;
    }
    for (int i = 0; i < shorter.length; i++) {
      if (!shorter[i].equals(longer[at + i])) {
        return false;
      }
    }
    return true;
  }

  /** A hash of so many words from {@code at} on; what shares it is then compared word by word. */
  private static int shingle(String[] words, int at) {
    int hash = 1;
    for (int i = at; i < at + WORDS; i++) {
      hash = 31 * hash + words[i].hashCode();
    }
    return hash;
  }
}
