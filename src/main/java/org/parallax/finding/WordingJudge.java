package org.parallax.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.align.Alignment;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.Passage;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.language.Lexicon;
import org.parallax.mention.Statement;
import org.parallax.text.Role;
import org.parallax.text.Sentence;

/** A loaded word in one report for what another calls by a plain one. Only ever a suggestion. */
public final class WordingJudge implements Judge {
  private static final double UNSURE = 0.4;

  /** Passages that are aligned more weakly may speak of two things. */
  private static final double LEAST = 0.4;

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

  /** A clause with the word for which it is shown. */
  private record Use(Statement statement, String word) {}

  /** The plain and the loaded words of a sentence, by their row of the list. */
  private record Uses(Map<Integer, Use> plain, Map<Integer, Use> loaded) {}

  /** Those of the sentences of an article that were asked for so far, by their number. */
  private record AllUses(Map<Integer, Uses> bySentence) {}

  @Override
  public List<Finding> judge(Comparison comparison) {
    Map<String, Finding> found = new TreeMap<>();
    for (Pairing pairing : comparison.pairings()) {
      for (Alignment passage : pairing.passages()) {
        if (passage.score() >= LEAST) {
          Uses a = uses(pairing.a(), passage.a());
          Uses b = uses(pairing.b(), passage.b());
          add(comparison, a.plain, b.loaded, found);
          add(comparison, b.plain, a.loaded, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static void add(
      Comparison comparison,
      Map<Integer, Use> plain,
      Map<Integer, Use> loaded,
      Map<String, Finding> found) {
    plain.forEach(
        (row, use) -> {
          Use other = loaded.get(row);
          if (other != null) {
            found.putIfAbsent(use.word + "|" + other.word, finding(comparison, use, other));
          }
        });
  }

  private static Finding finding(Comparison comparison, Use plain, Use loaded) {
    List<Use> uses = new ArrayList<>(List.of(plain, loaded));
    uses.sort((x, y) -> comparison.order().compare(x.statement, y.statement));
    List<Side> sides =
        uses.stream().map(use -> new Side(use.word, List.of(use.statement))).toList();
    String reason =
        "%s: one of the two words takes sides.".formatted(Wording.versus(comparison, sides));
    return Findings.of(
        Kind.WORDING,
        "“" + plain.word + "” or “" + loaded.word + "”",
        sides,
        Findings.judgement(Verdict.DIFFER, UNSURE, reason));
  }

  /** The first word of each row that stands in a passage, with its clause. */
  private Uses uses(Witness witness, Passage passage) {
    Sentence sentence = witness.text().sentenceAt(passage.span().start()).orElseThrow();
    return witness
        .derived(AllUses.class, any -> new AllUses(new ConcurrentHashMap<>()))
        .bySentence
        .computeIfAbsent(
            sentence.index(),
            index -> new Uses(uses(witness, sentence, plain), uses(witness, sentence, loaded)));
  }

  private static Map<Integer, Use> uses(
      Witness witness, Sentence sentence, Map<String, Integer> words) {
    Map<Integer, Use> found = new TreeMap<>();
    if (sentence.role() != Role.BODY) {
      return found;
    }
    sentence.tokens().stream()
        .map(token -> Map.entry(token.span(), Words.fold(token.form())))
        .filter(word -> words.containsKey(word.getValue()))
        .forEach(
            word -> {
              Optional<Statement> clause =
                  witness
                      .mentions(Statement.class, sentence.index())
                      .filter(statement -> statement.span().encloses(word.getKey()))
                      .findFirst();
              clause.ifPresent(
                  statement ->
                      found.putIfAbsent(
                          words.getOrDefault(word.getValue(), 0),
                          new Use(statement, word.getValue())));
            });
    return found;
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Some 200 protesters broke through the fence of the Orlin mine on Saturday.",
            "A mob of 200 broke through the fence of the Orlin mine on Saturday.",
            "differ: protesters | mob"),
        Contrast.nothing(
            "Some 200 protesters broke through the fence of the Orlin mine on Saturday.",
            "Some 200 demonstrators broke through the fence of the Orlin mine on Saturday."));
  }
}
