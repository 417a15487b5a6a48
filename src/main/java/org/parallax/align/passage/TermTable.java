package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.word.WordTie;

/** The sentences of two articles as rows of numbered terms, and which sentence holds which term. */
public final class TermTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Neighbour>> neighbours = new ArrayList<>();
  private final List<Row> a;
  private final List<Row> b;
  private final List<BitSet> holders;

  /** A sentence as the numbers of its terms and what each says. */
  static final class Row {
    /** A sentence that says nothing. */
    static final Row EMPTY = new Row(new int[0], new double[0]);

    private final int[] terms;
    private final double[] weights;
    private final double whole;

    private Row(int[] terms, double[] weights) {
      this.terms = terms;
      this.weights = weights;
      this.whole = Arrays.stream(weights).sum();
    }

    int size() {
      return terms.length;
    }

    int term(int place) {
      return terms[place];
    }

    double weight(int place) {
      return weights[place];
    }

    /** The sum of the weights. */
    double whole() {
      return whole;
    }
  }

  /**
   * A term of the first article near a term of the second.
   *
   * @param term its number
   * @param nearness in 0..1
   * @param order tells apart those that are equally near, the same whichever article is first
   */
  record Neighbour(int term, double nearness, String order) {}

  /** Numbers the terms of both articles, and looks up which are near each other. */
  public TermTable(Witness a, Witness b, PairWeights weights, NearTerms near) {
    this.a = rows(a, weights);
    this.b = rows(b, weights);
    for (int i = 0; i < numbers.size(); i++) {
      neighbours.add(new ArrayList<>(0));
    }
    for (String first : near.words()) {
      near.of(first).forEach((second, tie) -> addNeighbours(first, second, tie));
    }
    holders = holders();
  }

  private void addNeighbours(String first, String second, WordTie tie) {
    Integer a = numbers.get(first);
    Integer b = numbers.get(second);
    if (a != null && b != null) {
      String order = first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
      neighbours.get(b).add(new Neighbour(a, tie.nearness(), order));
    }
  }

  private List<Row> rows(Witness witness, PairWeights weights) {
    List<Row> rows = new ArrayList<>();
    for (Line line : witness.lines()) {
      int[] terms = new int[line.terms().size()];
      double[] each = new double[terms.length];
      for (int i = 0; i < terms.length; i++) {
        Term term = line.terms().get(i);
        terms[i] = numbers.computeIfAbsent(term.key(), key -> numbers.size());
        each[i] = weights.of(term);
      }
      rows.add(new Row(terms, each));
    }
    return Collections.unmodifiableList(rows);
  }

  /** For each term the sentences of the second article that hold it or one near it. */
  private List<BitSet> holders() {
    List<BitSet> found = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      found.add(new BitSet());
    }
    for (int j = 0; j < b.size(); j++) {
      for (int term : b.get(j).terms) {
        found.get(term).set(j);
        for (Neighbour neighbour : neighbours.get(term)) {
          found.get(neighbour.term()).set(j);
        }
      }
    }
    return found;
  }

  /** The sentences of the first article. */
  List<Row> a() {
    return a;
  }

  /** The sentences of the second article. */
  List<Row> b() {
    return b;
  }

  /** How many terms the two have. */
  int size() {
    return numbers.size();
  }

  /** The terms of the first article that are near term {@code ofB} of the second. */
  List<Neighbour> neighbours(int ofB) {
    return neighbours.get(ofB);
  }

  /**
   * The sentences of the second article that share a term with {@code row} of the first, or have
   * one near it, ascending.
   *
   * @param most terms that stand in more sentences than this propose none
   */
  int[] sharing(Row row, int most) {
    BitSet found = new BitSet();
    for (int term : row.terms) {
      if (holders.get(term).cardinality() <= most) {
        found.or(holders.get(term));
      }
    }
    return found.stream().toArray();
  }
}
