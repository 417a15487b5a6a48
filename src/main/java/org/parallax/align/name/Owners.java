package org.parallax.align.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Alias;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Whose something is, as far as words of {@code aliases.csv} tell: "Icelandic", "Iceland's"; and by
 * its ending, a land or people that no list knows.
 */
public final class Owners {
  private static final Pattern LAND = Pattern.compile("\\p{Lu}\\p{Ll}{2,}ian?");

  private Owners() {}

  /**
   * The countries and bodies that are named in a phrase, by their keys.
   *
   * @param mention stands in the sentence of the phrase
   * @param phrase absolute in the article's text
   */
  public static Set<String> in(Witness witness, Mention mention, Span phrase) {
    List<Token> tokens = witness.sentence(mention).tokens();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (phrase.encloses(token.span())) {
        Optional<String> known = Alias.at(tokens, i).map(Alias.Match::key);
        known.or(() -> unlisted(witness, mention, token)).ifPresent(found::add);
      }
    }
    return Set.copyOf(found);
  }

  /** "Orlia" and "Orlian" inside a sentence, unless a person is called so. */
  private static Optional<String> unlisted(Witness witness, Mention mention, Token token) {
    boolean opens = token.start() == witness.sentence(mention).span().start();
    if (opens || !LAND.matcher(token.form()).matches()) {
      return Optional.empty();
    }
    boolean person =
        witness
            .mentions(Name.class, mention.at().sentence())
            .filter(name -> name.category() == Name.Category.PERSON)
            .anyMatch(name -> name.span().encloses(token.span()));
    return !person
        ? Optional.of(token.form().replaceFirst("an?$", "").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
