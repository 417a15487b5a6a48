package org.parallax.align.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Alias;
import org.parallax.align.word.WordClasses;
import org.parallax.align.word.WordWeights;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/**
 * The noun that a number counts or measures.
 *
 * @param head the stem of its head, absent when the text does not name it there
 * @param sort the class of the head from {@code counted.csv}
 * @param owners countries and bodies that qualify it
 * @param qualities the stems of the words that qualify the head
 */
record CountedNoun(
    Optional<String> head, Optional<String> sort, Set<String> owners, Set<String> qualities) {
  private static final WordClasses SORTS = WordClasses.read(CountedNoun.class, "counted.csv", 1);

  /** The words that end a noun phrase before what is added to it. */
  private static final Set<String> ADDING =
      WordClasses.called(CountedNoun.class, "count-words.csv", "adding");

  /** Words that only say that there is a number. */
  private static final Set<String> SUMS =
      WordClasses.called(CountedNoun.class, "count-words.csv", "sum");

  /** Classes of people; the first is of people of whatever kind. */
  private static final Set<String> HUMAN =
      WordClasses.called(CountedNoun.class, "count-words.csv", "human");

  private static final String ANYONE = "person";

  /** The stems of nouns for people of one kind, of which each is a class of its own. */
  private static final Set<String> FOLK = stems("folk");

  private static Set<String> stems(String sort) {
    Stemmer stemmer = new Stemmer();
    return WordClasses.called(CountedNoun.class, "count-words.csv", sort).stream()
        .map(stemmer::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  CountedNoun {
    owners = Set.copyOf(owners);
    qualities = Set.copyOf(qualities);
  }

  static CountedNoun of(Witness witness, Quantity quantity, Stemmer stemmer) {
    List<Token> phrase = phrase(witness, quantity);
    Optional<String> head = head(phrase).map(stemmer::stem);
    return new CountedNoun(
        head, head.flatMap(SORTS::of), owners(phrase), qualities(phrase, stemmer));
  }

  private static List<Token> phrase(Witness witness, Quantity quantity) {
    return quantity
        .of()
        .map(
            of ->
                witness.sentence(quantity).tokens().stream()
                    .filter(token -> of.span().encloses(token.span()))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isAdding(Token token) {
    return ADDING.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The last noun of the phrase before what is added to it; of a sum, the one added to it. */
  private static Optional<String> head(List<Token> phrase) {
    Optional<String> head = Optional.empty();
    for (Token token : phrase) {
      if (isAdding(token) && head.isPresent()) {
        return head;
      }
      String lower = token.form().toLowerCase(Locale.ROOT);
      if (SUMS.contains(lower)) {
        head = Optional.empty();
      } else if (Character.isLetter(lower.codePointAt(0)) && !WordWeights.isEmpty(lower)) {
        head = Optional.of(token.form());
      }
    }
    return head;
  }

  /** The words of the phrase before its head. */
  private static Set<String> qualities(List<Token> phrase, Stemmer stemmer) {
    List<String> words = new ArrayList<>();
    for (Token token : phrase) {
      if (isAdding(token)) {
        break;
      }
      String lower = token.form().toLowerCase(Locale.ROOT);
      if (Character.isLetterOrDigit(lower.codePointAt(0)) && !WordWeights.isEmpty(lower)) {
        words.add(stemmer.stem(token.form()));
      }
    }
    return words.isEmpty() ? Set.of() : Set.copyOf(words.subList(0, words.size() - 1));
  }

  private static Set<String> owners(List<Token> phrase) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < phrase.size(); i++) {
      if (isAdding(phrase.get(i))) {
        break;
      }
      Alias.at(phrase, i).ifPresent(match -> found.add(match.key()));
    }
    return found;
  }

  /** How well the nouns fit, in 0..1; 0 when they count different things. */
  double fits(CountedNoun other) {
    if (head.isEmpty() || other.head.isEmpty()) {
      return 0.6;
    }
    if (head.equals(other.head)) {
      return 1;
    }
    return sort.isPresent() && sort.equals(other.sort) ? 0.85 : 0;
  }

  /** Whether the text names the same thing for both. */
  boolean sharesHead(CountedNoun other) {
    return head.isPresent() && head.equals(other.head);
  }

  /** Whether both are the same thing by their words or their class. */
  private boolean isLike(CountedNoun other) {
    return sharesHead(other) || (sort.isPresent() && sort.equals(other.sort));
  }

  /**
   * Whether both nouns are qualified, and by nothing in common: "assault rifles", "AK-47 rifles".
   */
  boolean isOfAnotherKind(CountedNoun other) {
    return !qualities.isEmpty()
        && !other.qualities.isEmpty()
        && qualities.stream().noneMatch(other.qualities::contains);
  }

  /** Whether both are owned, and by others. */
  boolean excludes(CountedNoun other) {
    return !owners.isEmpty()
        && !other.owners.isEmpty()
        && owners.stream().noneMatch(other.owners::contains);
  }

  /**
   * Whether two numbers in one role are of one group: "46 were held" and "64 arrests", but not
   * "seven officers were hurt" and "19 were hurt", which may hold the seven.
   *
   * @param greater whether this number is the greater
   */
  boolean isOneGroup(CountedNoun other, boolean greater) {
    boolean human = (isAnyone() && other.isHuman()) || (isHuman() && other.isAnyone());
    boolean narrower = isNarrower(other);
    boolean wider = other.isNarrower(this);
    return (human || isLike(other)) && (!narrower || !wider) && !(greater ? wider : narrower);
  }

  /** Whether it names a kind that the other does not name. */
  private boolean isNarrower(CountedNoun other) {
    return (other.isAnyone() && !isAnyone())
        || !other.qualities.containsAll(qualities)
        || !other.owners.containsAll(owners);
  }

  /** Its class, else its head; absent where it may be people of whatever kind. */
  Optional<String> kind() {
    return isAnyone() ? Optional.empty() : sort.or(() -> head);
  }

  /** Whether the word with that stem names a class of people. */
  static boolean isPeople(String stem) {
    return SORTS.of(stem).filter(HUMAN::contains).isPresent();
  }

  /** Whether it names no one kind of people: "46", "46 people", "46 arrests". */
  private boolean isAnyone() {
    return head.isEmpty()
        || sort.filter(ANYONE::equals).isPresent()
        || head.filter(Roles::isGivenBy).isPresent();
  }

  private boolean isHuman() {
    return isAnyone()
        || sort.filter(HUMAN::contains).isPresent()
        || head.filter(FOLK::contains).isPresent();
  }
}
