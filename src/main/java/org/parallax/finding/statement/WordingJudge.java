package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Findings;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.language.Lexicon;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** A loaded word in one report for what another calls by a plain one. Only ever a suggestion. */
public final class WordingJudge implements Judge {
  private static final double UNSURE = 0.4;

  /** Passages that are aligned more weakly may speak of two things. */
  private static final double LEAST = 0.4;

  private static final double LEAST_CONTEXT = 0.5;

  /** A name so many characters from a word is mostly that of who is called so. */
  private static final int BESIDE = 12;

  /** An article of more such words makes its case by repetition: the first of them will do. */
  private static final int MOST = 200;

  private final Map<String, Integer> plain = new HashMap<>();
  private final Map<String, Integer> loaded = new HashMap<>();

  /** Reads the list on the class path. */
  public WordingJudge() {
    List<List<String>> rows = Lexicon.read(WordingJudge.class, "loaded-words.csv").rows();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      Lexicon.forms(rows.get(i).get(0)).forEach(word -> plain.put(word, row));
      Lexicon.forms(rows.get(i).get(1)).forEach(word -> loaded.put(word, row));
    }
  }

  /** A clause with the word for which it is shown, and the row of the list it stands in. */
  private record Use(Statement statement, String word, int row, Span span) {}

  /** The plain and the loaded words of an article, in the order of the text. */
  private record Uses(List<Use> plain, List<Use> loaded) {
    Uses {
      plain = List.copyOf(plain);
      loaded = List.copyOf(loaded);
    }
  }

  /** A plain word of one article and the loaded one of another. */
  private record Pair(Use plain, Use loaded) {
    String words() {
      return plain.word + "|" + loaded.word;
    }
  }

  @Override
  public List<Finding> judge(Comparison comparison) {
    Map<String, List<Pair>> found = new TreeMap<>();
    for (Pairing pairing : comparison.pairings()) {
      for (Pair pair : pairs(pairing)) {
        found.computeIfAbsent(pair.words(), key -> new ArrayList<>()).add(pair);
      }
    }
    return found.values().stream().map(pairs -> finding(comparison, pairs)).toList();
  }

  /** The loaded words of either article, each with the first plain one of the other. */
  private List<Pair> pairs(Pairing pairing) {
    Uses a = uses(pairing.a());
    Uses b = uses(pairing.b());
    List<Pair> pairs = new ArrayList<>();
    for (Use loaded : b.loaded) {
      a.plain.stream()
          .filter(plain -> isOfOne(pairing, plain, loaded))
          .findFirst()
          .ifPresent(plain -> pairs.add(new Pair(plain, loaded)));
    }
    for (Use loaded : a.loaded) {
      b.plain.stream()
          .filter(plain -> isOfOne(pairing, loaded, plain))
          .findFirst()
          .ifPresent(plain -> pairs.add(new Pair(plain, loaded)));
    }
    return pairs;
  }

  /** Whether two words of one row stand in passages about one thing, or are said of one person. */
  private static boolean isOfOne(Pairing pairing, Use left, Use right) {
    return left.row == right.row
        && (pairing.aligned(left.statement, right.statement) >= LEAST
            || pairing.context(left.statement, right.statement) >= LEAST_CONTEXT
            || isOfOnePerson(pairing, left, right));
  }

  private static boolean isOfOnePerson(Pairing pairing, Use left, Use right) {
    Set<String> persons = persons(pairing.a(), left);
    return persons(pairing.b(), right).stream().anyMatch(persons::contains);
  }

  /** Whom the sentence names right before or behind the word. */
  private static Set<String> persons(Witness witness, Use use) {
    return witness
        .mentions(Name.class, use.statement.at().sentence())
        .filter(name -> name.category() == Name.Category.PERSON)
        .filter(name -> name.span().start() <= use.span.end() + BESIDE)
        .filter(name -> name.span().end() >= use.span.start() - BESIDE)
        .map(Name::canonical)
        .collect(Collectors.toSet());
  }

  private static Finding finding(Comparison comparison, List<Pair> pairs) {
    List<Side> sides =
        Stream.<Function<Pair, Use>>of(Pair::plain, Pair::loaded)
            .map(side -> side(comparison, pairs.stream().map(side).toList()))
            .sorted((x, y) -> comparison.order().compare(x.mentions().get(0), y.mentions().get(0)))
            .toList();
    String plain = pairs.get(0).plain.word;
    String loaded = pairs.get(0).loaded.word;
    String reason =
        "%s: one of the two words takes sides.".formatted(Wording.versus(comparison, sides));
    return Findings.of(
        Kind.WORDING,
        "“" + plain + "” or “" + loaded + "”",
        sides,
        Findings.judgement(Verdict.DIFFER, UNSURE, reason));
  }

  private static Side side(Comparison comparison, List<Use> uses) {
    List<Statement> clauses =
        uses.stream().map(Use::statement).distinct().sorted(comparison.order()).toList();
    return new Side(uses.get(0).word, List.copyOf(clauses));
  }

  private Uses uses(Witness witness) {
    return witness.derived(
        Uses.class, any -> new Uses(uses(witness, plain), uses(witness, loaded)));
  }

  private static List<Use> uses(Witness witness, Map<String, Integer> words) {
    List<Use> found = new ArrayList<>();
    for (Sentence sentence : witness.text().sentences()) {
      if (sentence.role() == Role.BODY) {
        for (Token token : sentence.tokens()) {
          use(witness, sentence, token, words).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private static Optional<Use> use(
      Witness witness, Sentence sentence, Token token, Map<String, Integer> words) {
    String word = Words.fold(token.form());
    Integer row = words.get(word);
    return row == null
        ? Optional.empty()
        : witness
            .mentions(Statement.class, sentence.index())
            .filter(statement -> statement.span().encloses(token.span()))
            .findFirst()
            .map(statement -> new Use(statement, word, row, token.span()));
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Some 200 protesters broke through the fence of the Orlin mine on Saturday.",
            "A mob of 200 broke through the fence of the Orlin mine on Saturday.",
            "differ: protesters | mob"),
        Contrast.of(
            "The chairman Jan Kolar spoke first at the gate of the Orlin mine on Saturday.",
            "Ringleader Jan Kolar was the first to speak at the gate of the Orlin mine on"
                + " Saturday.",
            "differ: chairman | ringleader"),
        Contrast.nothing(
            "Some 200 protesters broke through the fence of the Orlin mine on Saturday.",
            "Some 200 demonstrators broke through the fence of the Orlin mine on Saturday."));
  }
}
