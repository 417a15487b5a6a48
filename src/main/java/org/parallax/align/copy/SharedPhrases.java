package org.parallax.align.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Line;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Phrasing.Content;
import org.parallax.align.passage.Term;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordWeights;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * The phrases that some of many short texts have in common, such as answers to one question. What
 * most of them have is their topic and says nothing; of long reports it would be a flood.
 */
public final class SharedPhrases {
  /** Two texts are held against each other phrase by phrase already. */
  private static final int FEWEST = 3;

  /** More texts would give a longer list than anybody reads. */
  private static final int MOST = 60;

  /** A text of more sentences than this is a report. */
  private static final int SHORT = 5;

  /** Nor is a text of more words and marks short, however few its full stops are. */
  private static final int TOKENS = 250;

  /** How much a phrase must say: one word that half of the texts have, or two of most of them. */
  private static final double LEAST = 0.7;

  /** What fewer of many texts have in common is chance. */
  private static final double PART = 0.1;

  private final Comparison comparison;
  private final Map<String, Set<Phrase>> byWord = new TreeMap<>();

  /** A phrase of a text, and the words in it that other texts have too. */
  private record Phrase(Passage passage, int sentence, int chunk) {}

  private SharedPhrases(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The phrases in groups, each of at least two texts; empty unless all texts are short.
   *
   * @return where the shared words stand, in the order of the texts
   */
  public static List<List<Passage>> of(Comparison comparison) {
    List<Witness> texts = comparison.witnesses();
    boolean few = texts.size() < FEWEST || texts.size() > MOST;
    return few || !texts.stream().allMatch(SharedPhrases::isShort)
        ? List.of()
        : new SharedPhrases(comparison).groups();
  }

  private static boolean isShort(Witness text) {
    return text.lines().size() <= SHORT
        && text.lines().stream().mapToInt(line -> line.sentence().tokens().size()).sum() <= TOKENS;
  }

  private List<List<Passage>> groups() {
    Set<String> shared = shared();
    comparison.witnesses().forEach(text -> add(text, shared));
    double fewest = Math.max(2, PART * comparison.witnesses().size());
    return byWord.entrySet().stream()
        .filter(word -> texts(word.getValue()) >= fewest && isWhole(word.getKey(), word.getValue()))
        .map(Map.Entry::getValue)
        .filter(phrases -> weight(phrases) >= LEAST)
        .map(phrases -> phrases.stream().map(Phrase::passage).toList())
        .toList();
  }

  /** The words that several texts have. */
  private Set<String> shared() {
    Map<String, Integer> holders = new HashMap<>();
    for (Witness text : comparison.witnesses()) {
      Set<String> words = new HashSet<>();
      text.lines().stream()
          .flatMap(line -> line.terms().stream())
          .filter(SharedPhrases::isTelling)
          .forEach(term -> words.add(term.key()));
      words.forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    return holders.keySet().stream()
        .filter(word -> holders.getOrDefault(word, 0) > 1)
        .collect(Collectors.toSet());
  }

  /** Names are a matter of their own, and common words say nothing. */
  private static boolean isTelling(Term term) {
    boolean word = Character.isLetter(term.key().codePointAt(0));
    return term.weight() > WordWeights.COMMON && (!word || term.weight() < WordWeights.NAME);
  }

  private void add(Witness text, Set<String> shared) {
    for (Line line : text.lines()) {
      Map<Integer, List<Content>> chunks =
          text.phrasing(line.sentence()).contents().stream()
              .filter(content -> !content.isGrammar() && shared.contains(content.key()))
              .collect(Collectors.groupingBy(Content::chunk, TreeMap::new, Collectors.toList()));
      chunks.forEach((chunk, contents) -> add(text, line.sentence(), chunk, contents));
    }
  }

  private void add(Witness text, Sentence sentence, int chunk, List<Content> contents) {
    Span first = sentence.tokens().get(contents.get(0).token()).span();
    Span last = sentence.tokens().get(contents.get(contents.size() - 1).token()).span();
    Phrase phrase = new Phrase(new Passage(text.id(), first.cover(last)), sentence.index(), chunk);
    contents.forEach(
        content -> byWord.computeIfAbsent(content.key(), key -> new LinkedHashSet<>()).add(phrase));
  }

  private static long texts(Set<Phrase> phrases) {
    return phrases.stream().map(phrase -> phrase.passage.article()).distinct().count();
  }

  /** Whether no other word stands in all of these phrases and in more. */
  private boolean isWhole(String word, Set<Phrase> phrases) {
    return byWord.entrySet().stream()
        .filter(other -> other.getValue().containsAll(phrases))
        .allMatch(
            other ->
                other.getValue().size() == phrases.size() && other.getKey().compareTo(word) >= 0);
  }

  private static long shared(Set<Phrase> phrases, Set<Phrase> others) {
    return phrases.stream().filter(others::contains).count();
  }

  /** What the words say together that most of these phrases have: the rarer they are, the more. */
  private double weight(Set<Phrase> phrases) {
    double all = comparison.witnesses().size() + 1.0;
    return byWord.values().stream()
        .filter(others -> 2 * shared(phrases, others) > phrases.size())
        .mapToDouble(others -> Math.log(all / texts(others)))
        .sum();
  }
}
