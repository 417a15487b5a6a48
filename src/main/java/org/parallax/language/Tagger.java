package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Token;

/**
 * Gives words their parts of speech: the same beam search over the same model as OpenNLP's tagger,
 * with what a word contributes to the score worked out once and remembered. Safe for several
 * threads.
 */
final class Tagger {
  /** So many words are remembered; then all are forgotten. */
  private static final int MEMORY = 20_000;

  private final int beamSize;
  private final TagWeights weights;
  private final List<Tag> tags;
  private final Map<String, TagWeights.Word> words = new ConcurrentHashMap<>();

  /**
   * @param beamSize how many readings of a sentence's beginning are followed at once
   */
  Tagger(POSModel model, int beamSize) {
    this.beamSize = beamSize;
    weights = new TagWeights(model);
    tags = weights.outcomes().stream().map(Tagger::tag).toList();
  }

  /** The part that an outcome of the model names; of two that it joins, the first. */
  private static Tag tag(String outcome) {
    int plus = outcome.indexOf('+');
    String name = plus < 0 ? outcome : outcome.substring(0, plus);
    return Stream.of(Tag.values()).filter(tag -> tag.name().equals(name)).findFirst().orElse(Tag.X);
  }

  /**
   * A sequence of tags for the first tokens of a sentence.
   *
   * @param before the sequence without its last tag; null for the empty one
   * @param outcome its last tag's outcome
   * @param previous the outcome before that
   * @param score the logarithm of its probability
   */
  private record Path(@Nullable Path before, int outcome, int previous, double score) {
    static final Path EMPTY = new Path(null, -1, -1, 0);
  }

  /** The part of speech of each token of a sentence. */
  List<Tag> tag(List<Token> tokens) {
    List<TagWeights.Word> known = tokens.stream().map(token -> word(token.form())).toList();
    List<Path> beam = List.of(Path.EMPTY);
    for (int i = 0; i < tokens.size(); i++) {
      double[] scores = weights.local(known, i);
      List<Path> next = new ArrayList<>(beamSize * beamSize);
      for (Path path : beam) {
        extend(path, i, scores, next);
      }
      next.sort(Comparator.comparingDouble(Path::score).reversed());
      beam = next.size() > beamSize ? List.copyOf(next.subList(0, beamSize)) : next;
    }
    return tags(beam.get(0), tokens.size());
  }

  /** The model has seen straight apostrophes alone: "didn’t" was a mark to it. */
  private TagWeights.Word word(String form) {
    TagWeights.Word known = words.get(form);
    if (known == null) {
      known = weights.word(form.replace('’', '\''));
      if (words.size() >= MEMORY) {
        words.clear();
      }
      words.put(form, known);
    }
    return known;
  }

  private void extend(Path path, int i, double[] local, List<Path> next) {
    double[] scores = weights.logProbabilities(local, i, path.previous(), path.outcome());
    double least = least(scores);
    for (int outcome = 0; outcome < scores.length; outcome++) {
      if (scores[outcome] >= least) {
        next.add(new Path(path, outcome, path.outcome(), path.score() + scores[outcome]));
      }
    }
  }

  /** The least of the scores that are among the best. */
  private double least(double[] scores) {
    double[] best = new double[beamSize];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double score : scores) {
      if (score > best[0]) {
        int at = 0;
        while (at + 1 < beamSize && score > best[at + 1]) {
          best[at] = best[at + 1];
          at++;
        }
        best[at] = score;
      }
    }
    return best[0];
  }

  private List<Tag> tags(Path last, int length) {
    Tag[] found = new Tag[length];
    int i = length;
    for (Path path = last; path != null && path.before() != null; path = path.before()) {
      found[--i] = tags.get(path.outcome());
    }
    return List.of(found);
  }
}
