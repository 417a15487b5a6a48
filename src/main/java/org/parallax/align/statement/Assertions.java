package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.parallax.align.Link;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Statement;

/** The statements of two articles in pairs. */
final class Assertions {
  /** A deed that more statements of an article tell proposes none of them. */
  private static final int MOST = 12;

  /** Statements of passages that are not aligned need more in common. */
  private static final double FAR = 0.9;

  private final Pairing pairing;
  private final Made.All right;

  Assertions(Pairing pairing) {
    this.pairing = pairing;
    this.right = Made.by(pairing.b());
  }

  /**
   * Those pairs that tell one deed and to which {@code strength} gives at least {@code least}: of
   * aligned passages, and of others, where few of the second article's statements tell that deed.
   */
  List<Link<Statement>> links(ToDoubleBiFunction<Made, Made> strength, double least) {
    return links(this::ofOneDeed, strength, least);
  }

  /** Those pairs of aligned passages to which {@code strength} gives at least {@code least}. */
  List<Link<Statement>> linksOfPassages(ToDoubleBiFunction<Made, Made> strength, double least) {
    return links((a, partners) -> inPassages(partners), strength, least);
  }

  private List<Link<Statement>> links(
      BiFunction<Made, Set<Integer>, Stream<Made>> candidates,
      ToDoubleBiFunction<Made, Made> strength,
      double least) {
    Map<Integer, Set<Integer>> aligned = aligned();
    List<Link<Statement>> links = new ArrayList<>();
    for (Made a : Made.by(pairing.a()).all()) {
      Set<Integer> partners = aligned.getOrDefault(a.sentence(), Set.of());
      candidates
          .apply(a, partners)
          .forEach(
              b -> {
                boolean near =
                    partners.contains(b.sentence())
                        || StatementMatcher.sameSource(a.statement(), b.statement());
                double found = strength.applyAsDouble(a, b) * (near ? 1 : FAR);
                if (found >= least) {
                  links.add(new Link<>(a.statement(), b.statement(), Math.min(1, found)));
                }
              });
    }
    return links;
  }

  private Stream<Made> inPassages(Set<Integer> partners) {
    return partners.stream().flatMap(sentence -> right.in(sentence).stream());
  }

  private Stream<Made> ofOneDeed(Made a, Set<Integer> partners) {
    String deed = a.assertion().deed();
    Stream<Made> near = inPassages(partners).filter(b -> b.assertion().deed().equals(deed));
    List<Made> same = right.telling(deed);
    if (a.assertion().light() || same.size() > MOST) {
      return near;
    }
    return Stream.concat(near, same.stream().filter(b -> !partners.contains(b.sentence())));
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
