package org.parallax.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.mention.Mention;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Whose something is, as far as words of {@code aliases.csv} tell: "Icelandic", "Iceland's". */
public final class Owners {
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
      if (phrase.encloses(tokens.get(i).span())) {
        Alias.at(tokens, i).ifPresent(match -> found.add(match.key()));
      }
    }
    return Set.copyOf(found);
  }
}
