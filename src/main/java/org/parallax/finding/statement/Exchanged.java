package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.Rewriting;
import org.parallax.finding.Finding;
import org.parallax.finding.Findings;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Parts;
import org.parallax.mention.Statement.Polarity;
import org.parallax.mention.Statement.Stance;
import org.parallax.text.Span;

/** Finds where one report turns a sentence of another round: doer and sufferer change places. */
final class Exchanged {
  private static final double SURE = 0.85;

  private final Comparison comparison;

  Exchanged(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * @param known what was found by other ways, which is not found again
   */
  List<Finding> findings(List<Finding> known) {
    Set<Locus> told =
        known.stream()
            .flatMap(finding -> finding.mentions().stream())
            .map(Exchanged::sentence)
            .collect(Collectors.toCollection(HashSet::new));
    List<Finding> found = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      for (Rewriting rewriting : Rewriting.all(pairing)) {
        Finding finding = finding(pairing, rewriting);
        List<Locus> sentences = finding.mentions().stream().map(Exchanged::sentence).toList();
        if (Collections.disjoint(told, sentences)) {
          told.addAll(sentences);
          found.add(finding);
        }
      }
    }
    return found;
  }

  /** The sentence of a mention, whatever its own place in it. */
  private static Locus sentence(Mention mention) {
    return new Locus(mention.article(), new Span(0, 0), mention.at().sentence());
  }

  private Finding finding(Pairing pairing, Rewriting rewriting) {
    String verb = pairing.a().text().at(rewriting.verb());
    List<Side> sides =
        List.of(
            side(pairing.a(), rewriting.doer(), verb), side(pairing.b(), rewriting.other(), verb));
    String topic = "who %s: %s or %s".formatted(verb, sides.get(0).label(), sides.get(1).label());
    String reason =
        "%s: doer and sufferer have changed places (%s)."
            .formatted(Wording.versus(comparison, sides), topic);
    return Findings.of(
        Kind.PARTICIPANT, topic, sides, Findings.judgement(Verdict.DIFFER, SURE, reason));
  }

  private static Side side(Witness witness, Span doer, String verb) {
    int sentence = witness.text().sentenceAt(doer.start()).orElseThrow().index();
    Reference who = new Reference(witness.text().at(doer), doer);
    Statement statement =
        new Statement(
            new Locus(witness.id(), doer, sentence),
            new Parts(who, new Reference(verb, doer), Optional.of(who)),
            new Stance(Polarity.AFFIRMED, Certainty.FACT, Optional.empty()));
    return new Side(Wording.cut(who.name()), List.of(statement));
  }
}
