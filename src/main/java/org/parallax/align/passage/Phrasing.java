package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.align.word.HeadlineVerb;
import org.parallax.align.word.WordWeights;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Tag;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** A sentence of an article as phrases and the words in them that say something. */
public final class Phrasing {
  /**
   * What a word says that carries grammar only: it decides between phrases that say nothing else.
   */
  private static final double GRAMMAR = 0.05;

  private static final int NONE = -1;

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<Content> contents = new ArrayList<>();
  private final double[] weights;

  /**
   * A word, or several that stand for one thing.
   *
   * @param token the number of its first token
   * @param chunk the number of the phrase it stands in
   * @param key what makes two the same
   * @param weight how much it says
   */
  public record Content(int token, int chunk, String key, double weight) {
    /** Whether it is a number or a day. */
    boolean isValue() {
      char first = key.charAt(0);
      return first == '#' || first == '@' || Character.isDigit(first);
    }

    /** Whether it carries grammar only. */
    public boolean isGrammar() {
      return weight <= GRAMMAR;
    }
  }

  Phrasing(Witness witness, Sentence sentence) {
    this.sentence = sentence;
    AnalyzedArticle text = witness.text();
    List<Span> dates =
        witness
            .mentions(Moment.class, sentence.index())
            .map(Mention::span)
            .filter(span -> sentence.span().encloses(span))
            .toList();
    List<Tag> tags = HeadlineVerb.tags(sentence.tokens(), text.tags(sentence), text.thesaurus());
    chunks = Chunker.chunks(sentence.tokens(), tags, dates);
    addContents(witness);
    weights = new double[chunks.size()];
    contents.forEach(content -> weights[content.chunk()] += content.weight());
  }

  private void addContents(Witness witness) {
    int[] chunkOf = new int[sentence.tokens().size()];
    Arrays.fill(chunkOf, NONE);
    for (int i = 0; i < chunks.size(); i++) {
      Arrays.fill(chunkOf, chunks.get(i).first(), chunks.get(i).last() + 1, i);
    }
    Map<Integer, Term> terms = new HashMap<>();
    witness.lines().get(sentence.index()).terms().forEach(t -> terms.put(t.span().start(), t));
    int covered = 0;
    for (int i = 0; i < chunkOf.length; i++) {
      Token token = sentence.tokens().get(i);
      if (chunkOf[i] == NONE || token.start() < covered) {
        continue;
      }
      Term term = terms.get(token.start());
      if (term == null) {
        contents.add(repeatedOrGrammar(token, i, chunkOf[i], witness));
      } else {
        covered = term.span().end();
        contents.add(new Content(i, chunkOf[i], term.key(), term.weight()));
      }
    }
  }

  /** A line holds each term once: a word that comes again has to be looked up. */
  private static Content repeatedOrGrammar(Token token, int at, int chunk, Witness witness) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (WordWeights.isEmpty(form)) {
      return new Content(at, chunk, form, GRAMMAR);
    }
    String key = witness.vocabulary().keyOf(form).orElse(form);
    return new Content(at, chunk, key, WordWeights.of(key, false));
  }

  /** The phrases in order. */
  List<Chunk> chunks() {
    return chunks;
  }

  /** How many tokens the sentence has. */
  int length() {
    return sentence.tokens().size();
  }

  /** The words of a run of phrases, in order. */
  public List<Content> contents(ChunkAligner.Run run) {
    return contents.stream().filter(content -> run.contains(content.chunk())).toList();
  }

  /** How much the words of phrase {@code chunk} say together. */
  double weight(int chunk) {
    return weights[chunk];
  }

  /** The words of all phrases, in order. */
  public List<Content> contents() {
    return contents;
  }

  /** Where a run of phrases stands. */
  Span span(ChunkAligner.Run run) {
    List<Token> tokens = sentence.tokens();
    return tokens
        .get(chunks.get(run.first()).first())
        .span()
        .cover(tokens.get(chunks.get(run.last()).last()).span());
  }

  /** Where in the sentence a token stands, in 0..1. */
  double place(int token) {
    return (token + 0.5) / sentence.tokens().size();
  }
}
