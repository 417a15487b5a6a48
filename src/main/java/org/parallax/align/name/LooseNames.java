package org.parallax.align.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Spelling;
import org.parallax.align.word.Words;
import org.parallax.mention.Locus;
import org.parallax.mention.Name;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * The capitalised words of an article that were taken for no name: one of them may be the name of
 * another report, misspelt.
 */
final class LooseNames {
  /** Shorter words are a letter apart from many others. */
  private static final int LONG = 7;

  private static final int START = 3;

  /** The words by how they begin. */
  private final Map<String, List<Name>> byStart = new HashMap<>();

  private LooseNames(Witness witness) {
    Set<Integer> named = new HashSet<>();
    witness.mentions(Name.class).forEach(name -> cover(name.span(), named));
    Set<String> common = common(witness);
    for (Sentence sentence : witness.text().sentences()) {
      if (sentence.role() == Role.BODY) {
        sentence.tokens().stream()
            .filter(token -> isCapital(token) && !named.contains(token.start()))
            .filter(token -> !common.contains(token.form().toLowerCase(Locale.ROOT)))
            .forEach(token -> add(witness, sentence, token));
      }
    }
  }

  private static void cover(Span span, Set<Integer> named) {
    for (int i = span.start(); i < span.end(); i++) {
      named.add(i);
    }
  }

  private static Set<String> common(Witness witness) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : witness.text().sentences()) {
      for (Token token : sentence.tokens()) {
        if (!Character.isUpperCase(token.form().codePointAt(0))) {
          found.add(token.form());
        }
      }
    }
    return found;
  }

  private static boolean isCapital(Token token) {
    String form = token.form();
    return form.length() >= LONG
        && Character.isUpperCase(form.codePointAt(0))
        && form.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private void add(Witness witness, Sentence sentence, Token token) {
    Locus at = new Locus(witness.id(), token.span(), sentence.index());
    Name name = new Name(at, Name.Category.ORGANIZATION, token.form());
    byStart.computeIfAbsent(start(token.form()), any -> new ArrayList<>()).add(name);
  }

  private static String start(String word) {
    return word.substring(0, START).toLowerCase(Locale.ROOT);
  }

  static LooseNames of(Witness witness) {
    return witness.derived(LooseNames.class, LooseNames::new);
  }

  /** The first word that is a letter apart from the name of a body, which is a single word. */
  Optional<Name> misspelling(Name name) {
    String word = name.canonical();
    return word.length() < LONG || word.indexOf(' ') >= 0
        ? Optional.empty()
        : byStart.getOrDefault(start(word), List.of()).stream()
            .filter(loose -> isMisspelt(Words.fold(loose.canonical()), Words.fold(word)))
            .findFirst();
  }

  private static boolean isMisspelt(String a, String b) {
    return !a.equals(b + "s") && !b.equals(a + "s") && Spelling.isVariant(a, b);
  }
}
