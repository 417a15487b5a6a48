package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Witness;
import org.parallax.finding.Bench;
import org.parallax.finding.Finding;
import org.parallax.finding.Findings;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.mention.Mention;
import org.parallax.mention.Statement;
import org.parallax.text.Role;
import org.parallax.text.Sentence;

/**
 * Finds where one report limits what another leaves without limit: "open to curtailing exports"
 * against "open to exports". What stands before and behind must be alike in both.
 */
final class LostLimit {
  private static final double SURE = 0.8;

  /** A sentence of more tokens is no sentence; comparing its words would take long. */
  private static final int LONGEST = 250;

  private final Comparison comparison;
  private final Map<String, Set<Limited>> limited = new TreeMap<>();
  private final Map<String, Set<Limited>> free = new TreeMap<>();

  LostLimit(Comparison comparison) {
    this.comparison = comparison;
  }

  List<Finding> findings() {
    for (Pairing pairing : comparison.pairings()) {
      for (Alignment passage : pairing.passages()) {
        List<Limited> left = things(pairing.a(), passage.a());
        for (Limited b : left.isEmpty() ? left : things(pairing.b(), passage.b())) {
          left.stream().filter(a -> a.isTurnedRound(b)).forEach(a -> add(a, b));
        }
      }
    }
    return limited.keySet().stream()
        .filter(
            head -> !limited.getOrDefault(head, Set.of()).stream().allMatch(this::isPartlyHeard))
        .map(this::finding)
        .toList();
  }

  /** "Curtailing deployments" says it all where "curtailing deployments of missiles" stands. */
  private boolean isPartlyHeard(Limited thing) {
    return limited.values().stream()
        .flatMap(Set::stream)
        .filter(other -> other.statement().equals(thing.statement()))
        .filter(other -> other.words().start() == thing.words().start())
        .anyMatch(other -> other.words().end() < thing.words().end());
  }

  /**
   * What the sentences of an article limit.
   *
   * @param bySentence by the number of the sentence, of those asked for so far
   */
  private record Things(Map<Integer, List<Limited>> bySentence) {}

  private static List<Limited> things(Witness witness, Passage passage) {
    Sentence sentence = witness.text().sentenceAt(passage.span().start()).orElseThrow();
    return witness
        .derived(Things.class, any -> new Things(new ConcurrentHashMap<>()))
        .bySentence()
        .computeIfAbsent(sentence.index(), index -> things(witness, sentence));
  }

  private static List<Limited> things(Witness witness, Sentence sentence) {
    if (sentence.role() != Role.BODY || sentence.tokens().size() > LONGEST) {
      return List.of();
    }
    List<Statement> statements = witness.mentions(Statement.class, sentence.index()).toList();
    return Limited.of(witness, sentence, statements);
  }

  private void add(Limited a, Limited b) {
    for (Limited each : List.of(a, b)) {
      Map<String, Set<Limited>> side = each.limited() ? limited : free;
      side.computeIfAbsent(each.head(), key -> new LinkedHashSet<>()).add(each);
    }
  }

  private Finding finding(String head) {
    Side with = side(limited.getOrDefault(head, Set.of()));
    Side without = side(free.getOrDefault(head, Set.of()));
    String topic = "whether it is " + with.label() + " or " + without.label();
    String reason =
        "%s: the word that limits “%s” is in one and not in the other."
            .formatted(Wording.versus(comparison, List.of(with, without)), without.label());
    return Findings.of(
        Kind.POLARITY,
        topic,
        List.of(with, without),
        Findings.judgement(Verdict.DIFFER, SURE, reason));
  }

  private Side side(Set<Limited> things) {
    Map<Mention, String> labels = new LinkedHashMap<>();
    for (Limited thing : things) {
      Statement words = thing.marked();
      labels.putIfAbsent(words, Bench.words(comparison, words));
    }
    List<Mention> mentions = new ArrayList<>(labels.keySet());
    mentions.sort(comparison.order());
    return new Side(labels.getOrDefault(mentions.get(0), ""), mentions);
  }
}
