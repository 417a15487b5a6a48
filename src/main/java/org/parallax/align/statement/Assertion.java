package org.parallax.align.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Alias;
import org.parallax.align.word.WordClasses;
import org.parallax.align.word.WordWeights;
import org.parallax.align.word.Words;
import org.parallax.extract.statement.VerbForms;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * A statement as content that can be compared.
 *
 * @param deed the class of its verb from {@code deeds.csv}, or the verb's stem with its particle
 * @param light whether the verb says little by itself
 * @param subject the content of who or what it is about; empty for a pronoun
 * @param doer the content of who does it; empty when that is not told
 * @param theme all other content of the clause
 * @param arguments everything but the verb; as the other sets, in the order of the text, so that
 *     weights are always added up alike
 */
public record Assertion(
    String deed,
    boolean light,
    Set<String> subject,
    Set<String> doer,
    Set<String> theme,
    Set<String> arguments) {
  private static final WordClasses DEEDS = WordClasses.read(Assertion.class, "deeds.csv", 1);
  private static final VerbForms FORMS = new VerbForms();
  private static final Set<String> LIGHT =
      Lexicon.read(Assertion.class, "light-verbs.csv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Words for the sure or unsure way something is put, which are no part of what is said. */
  private static final Set<String> PUT =
      Set.of(
          "not",
          "never",
          "no",
          "possibl",
          "like",
          "alleg",
          "reportedli",
          "yet",
          "alreadi",
          "noth",
          "nobodi",
          "none");

  static Assertion of(Witness witness, Statement statement, Stemmer stemmer) {
    Statement.Parts parts = statement.parts();
    Span verbs = parts.predicate().span();
    Set<String> subject = keys(witness, statement, parts.subject().span(), stemmer);
    Set<String> doer =
        Antecedent.ofDoer(witness, statement)
            .map(name -> stems(name.canonical(), stemmer))
            .or(
                () ->
                    parts
                        .doer()
                        .map(Reference::span)
                        .map(span -> keys(witness, statement, span, stemmer)))
            .orElse(Set.of());
    Set<String> theme = new LinkedHashSet<>(subject);
    theme.addAll(keys(witness, statement, new Span(verbs.end(), end(statement)), stemmer));
    theme.removeAll(doer);
    Set<String> arguments = new LinkedHashSet<>(subject);
    arguments.addAll(doer);
    arguments.addAll(theme);
    Optional<String> phrase = PhrasalDeeds.of(witness, statement);
    String predicate = phrase.orElse(statement.predicate());
    return new Assertion(
        deed(predicate, stemmer),
        phrase.isEmpty() && LIGHT.contains(predicate),
        subject,
        doer,
        Collections.unmodifiableSet(theme),
        Collections.unmodifiableSet(arguments));
  }

  private static Set<String> stems(String name, Stemmer stemmer) {
    Set<String> stems = new LinkedHashSet<>();
    Words.of(name).forEach(word -> stems.add(stemmer.stem(word)));
    return Collections.unmodifiableSet(stems);
  }

  private static int end(Statement statement) {
    return Math.max(statement.span().end(), statement.parts().predicate().span().end());
  }

  /** The class of a verb in any form. */
  public static String deedOf(String form, Stemmer stemmer) {
    return deed(FORMS.base(form.toLowerCase(Locale.ROOT)), stemmer);
  }

  /** Whether a verb in any form says by itself what happens. */
  public static boolean isTelling(String verb) {
    return !LIGHT.contains(FORMS.base(verb.toLowerCase(Locale.ROOT)));
  }

  /** The class of a verb in its base form, with its particle. */
  public static String deed(String predicate, Stemmer stemmer) {
    String stem = stemmer.stem(predicate);
    return DEEDS.of(stem).orElse(stem);
  }

  private static Set<String> keys(
      Witness witness, Statement statement, Span span, Stemmer stemmer) {
    List<Token> tokens =
        witness.sentence(statement).tokens().stream()
            .filter(token -> span.encloses(token.span()))
            .toList();
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Alias.Match> alias = Alias.at(tokens, i);
      if (alias.isPresent()) {
        keys.add(alias.get().key());
        i += alias.get().length() - 1;
      } else if (!WordWeights.isEmpty(tokens.get(i).form())) {
        keys.add(stemmer.stem(tokens.get(i).form()));
      }
    }
    keys.removeAll(PUT);
    return Collections.unmodifiableSet(keys);
  }
}
