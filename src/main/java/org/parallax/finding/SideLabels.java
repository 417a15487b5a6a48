package org.parallax.finding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.mention.Mention;

/** The labels of a finding's sides, which a reader must be able to tell apart. */
final class SideLabels {
  private static final String CUT = "… ";

  /** So many words before the first that differs are shown. */
  private static final int LEAD = 2;

  private static final Pattern STYLE = Pattern.compile("[\\s\\p{Pi}\\p{Pf}\"']+");
  private static final Pattern ENDS = Pattern.compile("[,;\\p{Pf}\"']+$");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private SideLabels() {}

  /** The sides, those of one label told by the words in which they part. */
  static List<Side> toldApart(Comparison comparison, List<Side> sides) {
    if (!areAlike(sides)) {
      return sides;
    }
    return sides.stream()
        .map(
            side ->
                sides.stream()
                    .filter(other -> !other.equals(side) && areAlike(side, other))
                    .findFirst()
                    .map(other -> new Side(parting(comparison, side, other), side.mentions()))
                    .orElse(side))
        .toList();
  }

  /** Whether a reader could not tell two of the sides apart. */
  static boolean areAlike(List<Side> sides) {
    return sides.stream().map(side -> plain(side.label())).distinct().count() < sides.size();
  }

  private static boolean areAlike(Side a, Side b) {
    return plain(a.label()).equals(plain(b.label()));
  }

  /** Without what house styles differ in; signs of money and of numbers stay. */
  private static String plain(String label) {
    return STYLE.matcher(Words.fold(label)).replaceAll("");
  }

  /** From a little before the first word that the other side has not; the label without one. */
  private static String parting(Comparison comparison, Side side, Side other) {
    String words = said(comparison, side);
    String others = said(comparison, other);
    return Words.of(words).equals(Words.of(others))
        ? from(sentence(comparison, side), sentence(comparison, other), side.label())
        : from(words, others, side.label());
  }

  private static String from(String words, String others, String label) {
    List<String> mine = BLANK.splitAsStream(words).toList();
    List<String> theirs = Words.of(others);
    int shared = 0;
    int at = 0;
    for (; at < mine.size(); at++) {
      List<String> folded = Words.of(mine.get(at));
      int end = shared + folded.size();
      if (end > theirs.size() || !theirs.subList(shared, end).equals(folded)) {
        break;
      }
      shared = end;
    }
    boolean same = at == mine.size() && shared == theirs.size();
    int from = Math.max(0, at - LEAD);
    String rest = ENDS.matcher(String.join(" ", mine.subList(from, mine.size()))).replaceAll("");
    return same ? label : (from == 0 ? "" : CUT) + Wording.cut(rest);
  }

  /** The sentence of the first mention, for it may put the same words otherwise. */
  private static String sentence(Comparison comparison, Side side) {
    Mention first = side.mentions().get(0);
    Witness witness = comparison.witness(first.article());
    return witness.text().at(witness.sentence(first).span()).strip();
  }

  /** All words of the first report that gives the side. */
  private static String said(Comparison comparison, Side side) {
    return side.mentions().stream()
        .filter(mention -> mention.article().equals(side.articles().get(0)))
        .map(mention -> Bench.words(comparison, mention))
        .collect(Collectors.joining(" "));
  }
}
