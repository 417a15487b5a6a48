package org.parallax.align;

import java.util.List;
import java.util.Map;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Line;
import org.parallax.align.passage.NearTerms;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Term;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordTie;
import org.parallax.mention.Mention;
import org.parallax.text.Sentence;

/**
 * Whether one of two texts is a single short statement that a sentence of the other tells too: all
 * its words but the numbers stand there, or words near them.
 *
 * @param passages the sentences that tell it
 */
public record Told(List<Alignment> passages) {
  /** A longer sentence states more than one thing. */
  private static final int MOST = 16;

  /** So much of what the statement says must be told. */
  private static final double LEAST = 0.74;

  public Told {
    passages = List.copyOf(passages);
  }

  static Told of(Pairing pairing, NearTerms near) {
    if (!isStatement(pairing.a()) && !isStatement(pairing.b())) {
      return new Told(List.of());
    }
    return new Told(
        pairing.passages().stream().filter(passage -> isTold(pairing, near, passage)).toList());
  }

  private static boolean isTold(Pairing pairing, NearTerms near, Alignment passage) {
    Line left = line(pairing.a(), passage.a());
    Line right = line(pairing.b(), passage.b());
    return (isStatement(pairing.a()) && share(left, right, near, false) >= LEAST)
        || (isStatement(pairing.b()) && share(right, left, near, true) >= LEAST);
  }

  private static boolean isStatement(Witness witness) {
    List<Sentence> sentences = witness.text().sentences();
    return sentences.size() == 1 && sentences.get(0).tokens().size() <= MOST;
  }

  private static Line line(Witness witness, Passage passage) {
    Sentence sentence = witness.text().sentenceAt(passage.span().start()).orElseThrow();
    return witness.lines().get(sentence.index());
  }

  /** How much of a statement's content, without numbers and days, another sentence has. */
  private static double share(Line statement, Line other, NearTerms near, boolean turned) {
    double all = 0;
    double told = 0;
    for (Term term : statement.terms()) {
      if (Character.isLetter(term.key().codePointAt(0))) {
        all += term.weight();
        told += isIn(term, other, near, turned) ? term.weight() : 0;
      }
    }
    return all == 0 ? 0 : told / all;
  }

  private static boolean isIn(Term term, Line other, NearTerms near, boolean turned) {
    return other.terms().stream()
        .map(Term::key)
        .anyMatch(key -> key.equals(term.key()) || isNear(term.key(), key, near, turned));
  }

  private static boolean isNear(String mine, String theirs, NearTerms near, boolean turned) {
    Map<String, WordTie> ties = near.of(turned ? theirs : mine);
    WordTie tie = ties.get(turned ? mine : theirs);
    return tie != null && tie != WordTie.OPPOSITE;
  }

  /** Whether two mentions stand in a statement and in a sentence that tells it. */
  public boolean holds(Mention a, Mention b) {
    return passages.stream()
        .anyMatch(
            passage ->
                passage.a().span().encloses(a.span()) && passage.b().span().encloses(b.span()));
  }
}
