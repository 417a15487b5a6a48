package org.parallax.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;

/**
 * Whom "he" or "she" means, where nothing is left to choose: the only person that is named before
 * it in its sentence, or else in the sentence before.
 */
public final class Antecedent {
  private static final Set<String> PERSONAL = Set.of("he", "she");

  private Antecedent() {}

  /** The person that the doer of {@code statement} stands for; empty unless it is a pronoun. */
  public static Optional<Name> ofDoer(Witness witness, Statement statement) {
    Optional<Reference> pronoun =
        statement
            .parts()
            .doer()
            .filter(doer -> PERSONAL.contains(doer.name().toLowerCase(Locale.ROOT)));
    return pronoun.flatMap(
        doer -> {
          int sentence = statement.at().sentence();
          List<Name> before =
              persons(witness, sentence).stream()
                  .filter(name -> name.span().end() <= doer.span().start())
                  .toList();
          return before.isEmpty() ? sole(persons(witness, sentence - 1)) : sole(before);
        });
  }

  private static List<Name> persons(Witness witness, int sentence) {
    return witness
        .mentions(Name.class, sentence)
        .filter(name -> name.category() == Name.Category.PERSON)
        .toList();
  }

  private static Optional<Name> sole(List<Name> persons) {
    boolean one = persons.stream().map(Name::canonical).distinct().count() == 1;
    return one ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
