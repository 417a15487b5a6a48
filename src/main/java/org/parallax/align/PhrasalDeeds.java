package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;
import org.parallax.mention.Statement;
import org.parallax.text.Token;

/** Deeds that a verb tells with words behind it, from {@code phrasal-deeds.csv}. */
final class PhrasalDeeds {
  private static final String AT_ONCE = "^";

  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

  static {
    for (List<String> row : Lexicon.read(PhrasalDeeds.class, "phrasal-deeds.csv").rows()) {
      boolean atOnce = row.get(1).startsWith(AT_ONCE);
      String words = " " + row.get(1).substring(atOnce ? AT_ONCE.length() : 0) + " ";
      PHRASES
          .computeIfAbsent(row.get(0), any -> new ArrayList<>())
          .add(new Phrase(words, atOnce, row.get(2)));
    }
  }

  private record Phrase(String words, boolean atOnce, String deed) {
    boolean isIn(String rest) {
      return atOnce ? rest.startsWith(words) : rest.contains(words);
    }
  }

  private PhrasalDeeds() {}

  /** The verb that says by itself what the statement tells in several words, if it does. */
  static Optional<String> of(Witness witness, Statement statement) {
    List<Phrase> phrases = PHRASES.get(statement.predicate());
    if (phrases == null) {
      return Optional.empty();
    }
    int from = statement.parts().predicate().span().end();
    String rest =
        witness.sentence(statement).tokens().stream()
            .filter(token -> token.start() >= from && token.end() <= statement.span().end())
            .map(Token::form)
            .map(form -> form.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ", " ", " "));
    return phrases.stream().filter(one -> one.isIn(rest)).map(Phrase::deed).findFirst();
  }
}
