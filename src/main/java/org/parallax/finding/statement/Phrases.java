package org.parallax.finding.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    Map<String, List<Statement>> byLabel = new LinkedHashMap<>();
    SharedPhrases.of(comparison).stream()
        .sorted(Comparator.comparingInt((List<Passage> group) -> group.size()).reversed())
        .map(group -> group.stream().map(passage -> statement(comparison, passage)).toList())
        .forEach(
            group ->
                labels(comparison, group)
                    .filter(label -> !byLabel.containsKey(label))
                    .findFirst()
                    .ifPresent(label -> byLabel.put(label, group)));
    return byLabel.entrySet().stream()
        .flatMap(entry -> agreement(comparison, entry.getValue(), entry.getKey()).stream())
        .toList();
  }

  private static List<Finding> agreement(
      Comparison comparison, List<Statement> group, String label) {
    return new Case<Statement>(comparison, Kind.CLAIM, label, STRENGTH, reading -> label)
        .agreements(List.of(group));
  }

  /** The words of the group, those most of it have first. */
  private static Stream<String> labels(Comparison comparison, List<Statement> group) {
    Map<String, Integer> uses = new TreeMap<>();
    group.forEach(statement -> uses.merge(Bench.words(comparison, statement), 1, Integer::sum));
    return uses.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey);
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
