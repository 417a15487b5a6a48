package org.parallax.align.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.NameWords;
import org.parallax.extract.lexicon.NameWords.Bearers;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Title;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Whom "he" or "she" means, where nothing is left to choose: the only person told of before it in
 * its sentence, or else in the sentence before, who must be the subject of a clause there. Wherever
 * somebody else may be meant, nobody is: a wrong guess names an innocent person.
 */
public final class Antecedent {
  private static final Set<String> MEN = HumanNouns.called("he");
  private static final Set<String> WOMEN = HumanNouns.called("she");
  private static final NameWords NAMES = new NameWords();

  private Antecedent() {}

  /** The person that the doer of {@code statement} stands for; empty unless it is a pronoun. */
  public static Optional<Name> ofDoer(Witness witness, Statement statement) {
    return statement
        .parts()
        .doer()
        .filter(doer -> bearers(doer.name()).isPresent())
        .flatMap(doer -> of(witness, witness.sentence(statement), doer));
  }

  private static Optional<Name> of(Witness witness, Sentence sentence, Reference pronoun) {
    Span before = new Span(sentence.span().start(), pronoun.span().start());
    Optional<Bearers> bearers = bearers(pronoun.name());
    boolean other =
        tokens(sentence, before)
            .map(token -> bearers(token.form()))
            .anyMatch(mine -> mine.isPresent() && !mine.equals(bearers));
    if (sentence.role() != Role.BODY || other) {
      return Optional.empty();
    }
    Optional<Sentence> told =
        isOfNobody(witness, sentence, before) ? previous(witness, sentence) : Optional.of(sentence);
    return told.flatMap(one -> sole(witness, one, one.equals(sentence) ? before : one.span()))
        .filter(name -> isPossible(name, bearers.orElseThrow()));
  }

  private static Optional<Sentence> previous(Witness witness, Sentence sentence) {
    return witness.text().sentences().stream()
        .filter(other -> other.index() == sentence.index() - 1)
        .filter(other -> other.role() == Role.BODY && other.paragraph() == sentence.paragraph())
        .findFirst();
  }

  private static boolean isOfNobody(Witness witness, Sentence sentence, Span within) {
    return persons(witness, sentence, within).isEmpty() && !hasOther(witness, sentence, within);
  }

  /** The only person told of there, if that is the subject of a clause. */
  private static Optional<Name> sole(Witness witness, Sentence sentence, Span within) {
    List<Name> persons = persons(witness, sentence, within);
    boolean one = persons.stream().map(Name::canonical).distinct().count() == 1;
    return one && !hasOther(witness, sentence, within)
        ? persons.stream().filter(name -> isSubject(witness, name)).findFirst()
        : Optional.empty();
  }

  private static List<Name> persons(Witness witness, Sentence sentence, Span within) {
    return witness
        .mentions(Name.class, sentence.index())
        .filter(name -> name.category() == Name.Category.PERSON)
        .filter(name -> within.encloses(name.span()))
        .toList();
  }

  private static boolean isSubject(Witness witness, Name name) {
    return witness
        .mentions(Statement.class, name.at().sentence())
        .map(clause -> clause.parts().subject().span())
        .anyMatch(subject -> subject.encloses(name.span()) && isAlone(witness, subject, name));
  }

  /** "Jan Kolar and others" are not one, and "the car of Jan Kolar" is not he. */
  private static boolean isAlone(Witness witness, Span subject, Name name) {
    String text = witness.article().text().value();
    String before = text.substring(subject.start(), name.span().start());
    boolean title = before.isEmpty() || titles(witness, name).anyMatch(subject::encloses);
    return title && subject.end() == name.span().end() && !before.contains(" of ");
  }

  /** Whether anybody is told of by a noun, or by a name that nobody knows what it is of. */
  private static boolean hasOther(Witness witness, Sentence sentence, Span within) {
    List<Tag> tags = witness.text().tags(sentence);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span span = new Span(tokens.get(i).start(), tokens.get(i).end());
      String form = tokens.get(i).form();
      boolean common =
          HumanNouns.isOther(form) || (tags.get(i) == Tag.NOUN && HumanNouns.isOne(form));
      boolean unknown =
          tags.get(i) == Tag.PROPN
              && Character.isUpperCase(form.codePointAt(0))
              && !isTold(witness, sentence, span);
      if (within.encloses(span) && (common || unknown) && !isTitle(witness, sentence, span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(Witness witness, Sentence sentence, Span word) {
    return Stream.concat(
            witness.mentions(Name.class, sentence.index()),
            witness.mentions(Moment.class, sentence.index()))
        .anyMatch(mention -> mention.span().encloses(word));
  }

  private static boolean isTitle(Witness witness, Sentence sentence, Span word) {
    return persons(witness, sentence, sentence.span()).stream()
        .flatMap(name -> titles(witness, name))
        .anyMatch(title -> title.encloses(word));
  }

  /** The titles that a person bears right before the name. */
  private static Stream<Span> titles(Witness witness, Name name) {
    return witness
        .mentions(Title.class, name.at().sentence())
        .map(Title::span)
        .filter(title -> title.end() + 1 == name.span().start());
  }

  private static boolean isPossible(Name name, Bearers bearers) {
    return NAMES
        .bearersOf(name.canonical())
        .filter(known -> known != Bearers.BOTH && known != bearers)
        .isEmpty();
  }

  private static Optional<Bearers> bearers(String word) {
    String lower = Words.fold(word);
    if (MEN.contains(lower)) {
      return Optional.of(Bearers.MEN);
    }
    return WOMEN.contains(lower) ? Optional.of(Bearers.WOMEN) : Optional.empty();
  }

  private static Stream<Token> tokens(Sentence sentence, Span within) {
    return sentence.tokens().stream()
        .filter(token -> within.encloses(new Span(token.start(), token.end())));
  }
}
