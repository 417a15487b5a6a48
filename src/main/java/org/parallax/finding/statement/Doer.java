package org.parallax.finding.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parallax.align.name.Owners;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.Antecedent;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.Words;
import org.parallax.finding.Judge;
import org.parallax.finding.Relationship;
import org.parallax.language.Stemmer;
import org.parallax.language.WordSorts;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;

/**
 * Who does what a statement tells.
 *
 * @param label the words
 * @param words their stems, without those that tell nobody
 * @param person the person they name, as the report names them most fully
 * @param theme the stems of what else the clause says
 * @param marks what sets the doer apart from others
 */
record Doer(
    String label, Set<String> words, Optional<PersonName> person, Set<String> theme, Marks marks) {
  private static final WordSorts SORTS = new WordSorts(Judge.class, "doer-words.csv");

  /** Says that nobody else did it: "It was the mayor who …". */
  private static final Pattern SOLE = Pattern.compile("(?i)\\bit (?:was|is) (?:the )?$");

  private static final Pattern INDEFINITE = Pattern.compile("(?i)an?\\s");

  /** Whoever is called by one of these may be whoever the other report calls otherwise. */
  private static final Set<String> VAGUE = SORTS.of("vague");

  private static final Set<String> UNTOLD = SORTS.of("untold");

  /**
   * What sets a doer apart from others.
   *
   * @param sole whether the report says that it was this one and no other
   * @param owners whose it is, as in "the Icelandic delegation"
   */
  record Marks(boolean sole, Set<String> owners) {}

  /** The doers of the statements of an article that were asked for so far. */
  private record Doers(Map<Statement, Doer> byStatement) {}

  static Doer of(Witness witness, Statement statement) {
    return witness
        .derived(Doers.class, any -> new Doers(new ConcurrentHashMap<>()))
        .byStatement
        .computeIfAbsent(statement, key -> read(witness, key));
  }

  private static Doer read(Witness witness, Statement statement) {
    Optional<Name> meant = Antecedent.ofDoer(witness, statement);
    Reference doer =
        meant
            .map(name -> new Reference(name.canonical(), name.span()))
            .orElseGet(() -> named(witness, statement));
    Set<String> words = stems(doer.name());
    Set<String> theme = stems(witness.words(statement));
    theme.removeAll(words);
    Optional<PersonName> person =
        meant
            .or(() -> personIn(witness, statement, doer))
            .map(name -> PersonName.of(name.canonical()));
    Marks marks =
        new Marks(isSole(witness, statement, doer), Owners.in(witness, statement, doer.span()));
    return new Doer(doer.name(), Set.copyOf(words), person, Set.copyOf(theme), marks);
  }

  private static Optional<Name> personIn(Witness witness, Statement statement, Reference doer) {
    return witness
        .mentions(Name.class, statement.at().sentence())
        .filter(name -> name.category() == Name.Category.PERSON)
        .filter(name -> doer.span().encloses(name.span()))
        .reduce((first, last) -> last);
  }

  /** The doer, by the name that stands behind it: "by a miner, Jan Brod". */
  private static Reference named(Witness witness, Statement statement) {
    Reference doer = statement.parts().doer().orElse(statement.parts().subject());
    String text = witness.article().text().value();
    return witness
        .mentions(Name.class, statement.at().sentence())
        .filter(name -> name.category() == Name.Category.PERSON)
        .filter(name -> name.span().start() == doer.span().end() + 2)
        .filter(name -> text.startsWith(", ", doer.span().end()))
        .findFirst()
        .map(name -> new Reference(name.canonical(), name.span()))
        .orElse(doer);
  }

  private static boolean isSole(Witness witness, Statement statement, Reference doer) {
    int start = witness.sentence(statement).span().start();
    String text = witness.article().text().value();
    boolean some = INDEFINITE.matcher(doer.name()).lookingAt();
    return doer.span().start() > start
        && !some
        && SOLE.matcher(text.substring(start, doer.span().start())).find();
  }

  private static Set<String> stems(String text) {
    Stemmer stemmer = new Stemmer();
    Set<String> stems = new HashSet<>();
    List<String> words = Words.of(text);
    words.stream().filter(word -> !UNTOLD.contains(word)).forEach(w -> stems.add(stemmer.stem(w)));
    return stems;
  }

  /** Whether it tells somebody. */
  boolean isTold() {
    return !words.isEmpty();
  }

  /**
   * How the doers of one deed stand to each other. What the other does it to is no doer: "the gates
   * shut", "the guards shut the gates".
   */
  Relationship to(Doer other) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    boolean exchanged = isWithin(other.theme) && other.isWithin(theme);
    if (exchanged && shared.isEmpty()) {
      return Relationship.differ(0.9, "doer and sufferer have changed places");
    }
    if (isWithin(other.theme) != other.isWithin(theme) && shared.isEmpty()) {
      return Relationship.NONE;
    }
    if (person.isPresent() && other.person.isPresent()) {
      return !shared.isEmpty() || person.get().isCompatible(other.person.get())
          ? Relationship.NONE
          : Relationship.differ(0.8, "not the same did it");
    }
    if (isOtherThan(other)) {
      return Relationship.differ(0.8, "not the same did it");
    }
    boolean part = 2 * shared.size() > Math.min(words.size(), other.words.size());
    boolean described =
        person.isPresent() != other.person.isPresent() || isVague() || other.isVague();
    return part || described || startsAlike(other)
        ? Relationship.NONE
        : Relationship.differ(0.45, "not the same did it, as far as the words tell");
  }

  /** Whether one is named as the only one, and the other by another name or for another country. */
  private boolean isOtherThan(Doer other) {
    boolean owned =
        !marks.owners.isEmpty()
            && !other.marks.owners.isEmpty()
            && marks.owners.stream().noneMatch(other.marks.owners::contains);
    boolean sole = marks.sole || other.marks.sole;
    boolean ofOneSort =
        isLand() || other.isLand() || words.stream().anyMatch(other.words::contains);
    return (owned && ofOneSort)
        || (sole && words.stream().noneMatch(other.words::contains) && !startsAlike(other));
  }

  /** Whether it tells of one person so that it may be anybody: "a gunman". */
  private boolean isVague() {
    List<String> said = Words.of(label);
    return person.isEmpty() && !said.isEmpty() && VAGUE.contains(said.get(said.size() - 1));
  }

  /** Whether it is a country itself, which acts through whoever is its own. */
  private boolean isLand() {
    return words.size() == 1 && marks.owners.size() == 1;
  }

  private boolean isWithin(Set<String> theme) {
    return words.stream().anyMatch(theme::contains);
  }

  /** Whether a word of one is a misspelling of a word of the other, or made from it. */
  private boolean startsAlike(Doer other) {
    int start = 4;
    return words.stream()
        .anyMatch(
            word ->
                word.length() > start
                    && other.words.stream().anyMatch(w -> w.regionMatches(0, word, 0, start)));
  }
}
