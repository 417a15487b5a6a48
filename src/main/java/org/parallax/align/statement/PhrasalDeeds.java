package org.parallax.align.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;
import org.parallax.text.Token;

/** Deeds that a verb tells with words behind it, from {@code phrasal-deeds.csv}. */
final class PhrasalDeeds {
  private static final String AT_ONCE = "^";

  private static final Map<String, PhrasalDeeds> BY_VERB = read();

  private final PhraseClasses atOnce;
  private final PhraseClasses anywhere;

  /**
   * @param rows the lines of one verb
   */
  private PhrasalDeeds(List<List<String>> rows) {
    atOnce = classes(rows.stream().filter(row -> row.get(1).startsWith(AT_ONCE)).toList());
    anywhere = classes(rows.stream().filter(row -> !row.get(1).startsWith(AT_ONCE)).toList());
  }

  private static PhraseClasses classes(List<List<String>> rows) {
    return new PhraseClasses(
        rows.stream().map(row -> List.of(row.get(2), row.get(1).replace(AT_ONCE, ""))).toList(),
        1,
        0);
  }

  private static Map<String, PhrasalDeeds> read() {
    Map<String, List<List<String>>> rows =
        Lexicon.read(PhrasalDeeds.class, "phrasal-deeds.csv").rows().stream()
            .collect(Collectors.groupingBy(row -> row.get(0)));
    Map<String, PhrasalDeeds> found = new HashMap<>();
    rows.forEach((verb, own) -> found.put(verb, new PhrasalDeeds(own)));
    return Map.copyOf(found);
  }

  /** The verb that says by itself what the statement tells in several words, if it does. */
  static Optional<String> of(Witness witness, Statement statement) {
    PhrasalDeeds deeds = BY_VERB.get(statement.predicate());
    if (deeds == null) {
      return Optional.empty();
    }
    int from = statement.parts().predicate().span().end();
    List<Token> behind =
        witness.sentence(statement).tokens().stream()
            .filter(token -> token.start() >= from && token.end() <= statement.span().end())
            .toList();
    return deeds.in(behind, new Stemmer());
  }

  private Optional<String> in(List<Token> behind, Stemmer stemmer) {
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    return atOnce
        .at(behind, 0, stemmer)
        .or(
            () ->
                IntStream.range(0, behind.size())
                    .mapToObj(i -> anywhere.at(behind, i, stemmer))
                    .flatMap(Optional::stream)
                    .findFirst());
  }
}
