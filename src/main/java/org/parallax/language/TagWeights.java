package org.parallax.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * The weights of OpenNLP's model for parts of speech, added up by what they depend on. Each feature
 * of the model looks at one word near the place, at the tags before it, or at the place alone; so
 * the score of a tag is a sum of parts, each of which can be worked out once. Which features there
 * are is learnt from the model's own generator: from the difference a word makes among words that
 * the model has never seen.
 */
final class TagWeights {
  private static final int REACH = 2;
  private static final String UNSEEN = "\u0001";

  private final Map<String, Context> features;
  private final List<String> outcomes;
  private final POSContextGenerator generator;
  private final double[] none;
  private final double[][] starts;
  private final double[][] afterFirst;
  private final double[][][] afterTwo;

  /** What a word adds to the score of each outcome. */
  static final class Word {
    private final double[][] at;

    private Word(double[][] at) {
      this.at = at;
    }

    /** By how far the word stands from the place that is tagged, from -2 on. */
    double[][] at() {
      return at;
    }
  }

  TagWeights(POSModel model) {
    if (!(model.getArtifact("pos.model") instanceof AbstractModel trained)) {
      throw new IllegalArgumentException("POS model: not a maximum entropy model");
    }
    @SuppressWarnings("unchecked") // the documented layout of getDataStructures()
    Map<String, Context> byName = (Map<String, Context>) trained.getDataStructures()[1];
    features = byName;
    outcomes = List.of((String[]) trained.getDataStructures()[2]);
    generator = model.getFactory().getPOSContextGenerator(0);
    none = new double[outcomes.size()];
    starts = starts();
    afterFirst = afterFirst();
    afterTwo = afterTwo();
  }

  /** The names of the outcomes, by their number. */
  List<String> outcomes() {
    return outcomes;
  }

  private double[][] starts() {
    double[][] found = new double[REACH + 1][];
    for (int i = 0; i <= REACH; i++) {
      found[i] = difference(context(unseen(9), i, unseen(9)), context(unseen(9), 4, unseen(9)));
    }
    return found;
  }

  private double[][] afterFirst() {
    double[][] found = new double[outcomes.size()][];
    for (int a = 0; a < found.length; a++) {
      String[] before = {outcomes.get(a), UNSEEN};
      found[a] = difference(context(unseen(4), 1, before), context(unseen(4), 1, unseen(4)));
    }
    return found;
  }

  private double[][][] afterTwo() {
    int size = outcomes.size();
    double[][][] found = new double[size][size][];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        String[] before = {UNSEEN, UNSEEN, outcomes.get(a), outcomes.get(b), UNSEEN};
        found[a][b] = difference(context(unseen(7), 4, before), context(unseen(7), 4, unseen(7)));
      }
    }
    return found;
  }

  private static String[] unseen(int length) {
    String[] words = new String[length];
    Arrays.fill(words, UNSEEN);
    return words;
  }

  /** The model's features of place {@code i}. The generator keeps state: one caller at a time. */
  private synchronized List<String> context(String[] words, int i, String[] tagsBefore) {
    return List.of(generator.getContext(i, words, tagsBefore, new Object[0]));
  }

  /**
   * The weights of the features in {@code with} that are not in {@code without}; some come twice.
   */
  private double[] difference(List<String> with, List<String> without) {
    Set<String> old = new HashSet<>(without);
    double[] sum = none;
    for (String feature : with) {
      Context context = old.contains(feature) ? null : features.get(feature);
      if (context != null) {
        sum = sum == none ? new double[none.length] : sum;
        for (int k = 0; k < context.getOutcomes().length; k++) {
          sum[context.getOutcomes()[k]] += context.getParameters()[k];
        }
      }
    }
    return sum;
  }

  /** What {@code form} adds, standing before, at and behind the place that is tagged. */
  Word word(String form) {
    int place = 4;
    double[][] found = new double[2 * REACH + 1][];
    List<String> unseen = context(unseen(9), place, unseen(9));
    for (int distance = -REACH; distance <= REACH; distance++) {
      String[] words = unseen(9);
      words[place + distance] = form;
      List<String> with = context(words, place, unseen(9));
      found[distance + REACH] = difference(with, distance == 0 ? List.of() : unseen);
    }
    return new Word(found);
  }

  /** The scores of the outcomes at place {@code i}, before the tags to its left are looked at. */
  double[] local(List<Word> words, int i) {
    double[] sum = new double[none.length];
    for (int distance = -REACH; distance <= REACH; distance++) {
      int at = i + distance;
      if (at >= 0 && at < words.size()) {
        add(sum, words.get(at).at()[distance + REACH]);
      }
    }
    if (i <= REACH) {
      add(sum, starts[i]);
    }
    return sum;
  }

  private void add(double[] sum, double[] more) {
    if (more != none) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += more[k];
      }
    }
  }

  /**
   * The logarithm of each outcome's probability.
   *
   * @param local what {@link #local} gave for the place
   * @param i the place
   * @param secondLast the outcome two places before, where there is one
   * @param last the outcome right before, where there is one
   */
  double[] logProbabilities(double[] local, int i, int secondLast, int last) {
    double[] scores = local.clone();
    if (i == 1) {
      add(scores, afterFirst[last]);
    } else if (i > 1) {
      add(scores, afterTwo[secondLast][last]);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score);
    }
    double log = Math.log(sum);
    for (int k = 0; k < scores.length; k++) {
      scores[k] -= log;
    }
    return scores;
  }
}
