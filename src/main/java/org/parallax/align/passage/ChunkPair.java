package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.List;
import org.parallax.align.passage.ChunkAligner.Run;
import org.parallax.align.passage.Phrasing.Content;
import org.parallax.align.passage.WordTies.Tie;
import org.parallax.align.word.WordTie;

/**
 * Phrases that stand for each other.
 *
 * @param a of the first sentence
 * @param b of the second
 * @param relation how they stand to each other
 * @param score strength in 0..1
 */
record ChunkPair(Run a, Run b, Relation relation, double score) {
  /** Phrases that share less than this part of their words are about one thing, no more. */
  private static final double ALIKE = 0.35;

  static ChunkPair of(Phrasing left, Phrasing right, List<Tie> ties, Run a, Run b) {
    List<Tie> inside =
        ties.stream()
            .filter(tie -> a.contains(tie.a().chunk()) && b.contains(tie.b().chunk()))
            .toList();
    List<Content> restOfA = new ArrayList<>(left.contents(a));
    List<Content> restOfB = new ArrayList<>(right.contents(b));
    inside.forEach(tie -> restOfA.remove(tie.a()));
    inside.forEach(tie -> restOfB.remove(tie.b()));
    double shared =
        inside.stream()
            .mapToDouble(tie -> tie.kind().nearness() * (tie.a().weight() + tie.b().weight()))
            .sum();
    double share = shared / (weight(left.contents(a)) + weight(right.contents(b)));
    Relation relation = relation(inside, says(restOfA), says(restOfB), share);
    return new ChunkPair(a, b, relation, score(relation, share));
  }

  private static double weight(List<Content> contents) {
    return contents.stream().mapToDouble(Content::weight).sum();
  }

  private static boolean says(List<Content> rest) {
    return rest.stream().anyMatch(content -> !content.isGrammar());
  }

  private static Relation relation(List<Tie> ties, boolean moreInA, boolean moreInB, double share) {
    if (has(ties, WordTie.OPPOSITE)) {
      return Relation.OPPOSITE;
    }
    if (has(ties, WordTie.NUMBERS)) {
      return Relation.SIMILAR;
    }
    boolean narrowerInA = moreInA || has(ties, WordTie.A_NARROWER);
    boolean narrowerInB = moreInB || has(ties, WordTie.B_NARROWER);
    if (narrowerInA && narrowerInB) {
      return share >= ALIKE ? Relation.SIMILAR : Relation.RELATED;
    }
    if (narrowerInA) {
      return Relation.A_MORE_SPECIFIC;
    }
    return narrowerInB ? Relation.B_MORE_SPECIFIC : Relation.EQUAL;
  }

  private static boolean has(List<Tie> ties, WordTie kind) {
    return ties.stream().anyMatch(tie -> tie.kind() == kind);
  }

  /** On the scale of people's judgements: 1 for the same, half for about the same thing. */
  private static double score(Relation relation, double share) {
    return switch (relation) {
      case EQUAL -> 1;
      case OPPOSITE -> 0.8;
      case A_MORE_SPECIFIC, B_MORE_SPECIFIC -> 0.6 + 0.25 * share;
      case SIMILAR -> 0.5 + 0.25 * share;
      case RELATED -> 0.45 + 0.25 * share;
    };
  }
}
