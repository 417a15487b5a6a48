package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.align.Comparison;
import org.parallax.align.copy.SharedPhrases;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Witness;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.mention.Locus;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Polarity;
import org.parallax.text.Sentence;

/** What some of many short texts say in the same words. */
final class Phrases {
  /** That the words are the same is sure; that the texts mean the same by them is likely. */
  private static final double STRENGTH = 0.2;

  private Phrases() {}

  static List<Finding> findings(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    SharedPhrases.of(comparison).stream()
        .sorted(Comparator.comparingInt((List<Passage> group) -> group.size()).reversed())
        .map(group -> group.stream().map(passage -> statement(comparison, passage)).toList())
        .forEach(
            group ->
                label(comparison, group, told)
                    .ifPresent(label -> found.addAll(agreement(comparison, group, label))));
    return found;
  }

  private static List<Finding> agreement(
      Comparison comparison, List<Statement> group, String label) {
    return new Case<Statement>(comparison, Kind.CLAIM, label, STRENGTH, reading -> label)
        .agreements(List.of(group));
  }

  /** The words most of the group have, of those under which no other group is shown. */
  private static Optional<String> label(
      Comparison comparison, List<Statement> group, Set<String> told) {
    Map<String, Integer> uses = new TreeMap<>();
    group.forEach(statement -> uses.merge(Bench.words(comparison, statement), 1, Integer::sum));
    return uses.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(told::add)
        .findFirst();
  }

  private static Statement statement(Comparison comparison, Passage passage) {
    Witness witness = comparison.witness(passage.article());
    Sentence sentence = witness.text().sentenceAt(passage.span().start()).orElseThrow();
    Reference words = new Reference(witness.text().at(passage.span()), passage.span());
    return new Statement(
        new Locus(passage.article(), passage.span(), sentence.index()),
        new Statement.Parts(words, words, Optional.empty()),
        new Statement.Stance(Polarity.AFFIRMED, Certainty.FACT, Optional.empty()));
  }
}
