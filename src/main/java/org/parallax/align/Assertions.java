package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;
import org.parallax.text.Role;

/** The statements of two articles that stand in aligned passages, in pairs. */
final class Assertions {
  /** A statement with what it says. */
  record Made(Statement statement, Assertion assertion) {}

  /** A deed that more statements of an article tell proposes none of them. */
  private static final int MOST = 12;

  /** A sentence of more tokens is no sentence; comparing its clauses would take long. */
  private static final int LONGEST = 250;

  /** Statements of passages that are not aligned need more in common. */
  private static final double FAR = 0.9;

  private final Pairing pairing;
  private final Stemmer stemmer = new Stemmer();
  private final Map<Integer, List<Made>> left;
  private final Map<Integer, List<Made>> right;

  Assertions(Pairing pairing) {
    this.pairing = pairing;
    this.left = made(pairing.a());
    this.right = made(pairing.b());
  }

  private Map<Integer, List<Made>> made(Witness witness) {
    Map<Integer, List<Made>> found = new TreeMap<>();
    witness
        .mentions(Statement.class)
        .filter(statement -> witness.sentence(statement).role() == Role.BODY)
        .filter(statement -> witness.sentence(statement).tokens().size() <= LONGEST)
        .forEach(
            statement ->
                found
                    .computeIfAbsent(statement.at().sentence(), key -> new ArrayList<>())
                    .add(new Made(statement, Assertion.of(witness, statement, stemmer))));
    return found;
  }

  /**
   * Those pairs to which {@code strength} gives at least {@code least}: of aligned passages, and of
   * others that tell the same deed, where few of the second article's statements do.
   */
  List<Link<Statement>> links(ToDoubleBiFunction<Made, Made> strength, double least) {
    Map<String, List<Made>> byDeed = new HashMap<>();
    right.values().stream()
        .flatMap(List::stream)
        .filter(made -> !made.assertion.light())
        .forEach(
            made ->
                byDeed.computeIfAbsent(made.assertion.deed(), key -> new ArrayList<>()).add(made));
    Map<Integer, Set<Integer>> aligned = aligned();
    List<Link<Statement>> links = new ArrayList<>();
    left.forEach(
        (sentence, statements) -> {
          Set<Integer> partners = aligned.getOrDefault(sentence, Set.of());
          for (Made a : statements) {
            candidates(a, partners, byDeed)
                .forEach(
                    b -> {
                      boolean near =
                          partners.contains(b.statement.at().sentence())
                              || StatementMatcher.sameSource(a.statement, b.statement);
                      double found = strength.applyAsDouble(a, b) * (near ? 1 : FAR);
                      if (found >= least) {
                        links.add(new Link<>(a.statement, b.statement, Math.min(1, found)));
                      }
                    });
          }
        });
    return links;
  }

  private Set<Made> candidates(Made a, Set<Integer> partners, Map<String, List<Made>> byDeed) {
    Set<Made> found = new LinkedHashSet<>();
    partners.forEach(sentence -> found.addAll(right.getOrDefault(sentence, List.of())));
    List<Made> same = byDeed.getOrDefault(a.assertion.deed(), List.of());
    if (!a.assertion.light() && same.size() <= MOST) {
      found.addAll(same);
    }
    return found;
  }

  private Map<Integer, Set<Integer>> aligned() {
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (Alignment passage : pairing.passages()) {
      int a = sentence(pairing.a(), passage.a());
      found
          .computeIfAbsent(a, key -> new LinkedHashSet<>())
          .add(sentence(pairing.b(), passage.b()));
    }
    return found;
  }

  private static int sentence(Witness witness, Passage passage) {
    return witness.text().sentenceAt(passage.span().start()).orElseThrow().index();
  }

  /** What a set of words says in these two articles. */
  double weight(Iterable<String> keys) {
    double weight = 0;
    for (String key : keys) {
      weight += pairing.telling(key);
    }
    return weight;
  }

  /** What two sets of words share. */
  double shared(Iterable<String> a, Set<String> b) {
    double weight = 0;
    for (String key : a) {
      weight += b.contains(key) ? pairing.telling(key) : 0;
    }
    return weight;
  }
}
