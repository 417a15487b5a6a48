package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.passage.Witness;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;
import org.parallax.text.Token;

/** Deeds that a verb tells with words behind it, from {@code phrasal-deeds.csv}. */
final class PhrasalDeeds {
  private static final String AT_ONCE = "^";

  private static final Pattern BLANK = Pattern.compile(" ");

  private static final Map<String, List<Phrase>> PHRASES = read();

  private static Map<String, List<Phrase>> read() {
    Stemmer stemmer = new Stemmer();
    Map<String, List<Phrase>> found = new HashMap<>();
    for (List<String> row : Lexicon.read(PhrasalDeeds.class, "phrasal-deeds.csv").rows()) {
      boolean atOnce = row.get(1).startsWith(AT_ONCE);
      String words = row.get(1).substring(atOnce ? AT_ONCE.length() : 0);
      found
          .computeIfAbsent(row.get(0), any -> new ArrayList<>())
          .add(new Phrase(joined(BLANK.splitAsStream(words), stemmer), atOnce, row.get(2)));
    }
    return Map.copyOf(found);
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
    Stream<String> words =
        witness.sentence(statement).tokens().stream()
            .filter(token -> token.start() >= from && token.end() <= statement.span().end())
            .map(Token::form)
            .map(form -> form.toLowerCase(Locale.ROOT));
    String rest = joined(words, new Stemmer());
    return phrases.stream().filter(one -> one.isIn(rest)).map(Phrase::deed).findFirst();
  }

  /** The stems of words, with blanks around each. */
  private static String joined(Stream<String> words, Stemmer stemmer) {
    return words.map(stemmer::stem).collect(Collectors.joining(" ", " ", " "));
  }
}
