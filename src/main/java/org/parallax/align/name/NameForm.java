package org.parallax.align.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.word.Alias;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.WordClasses;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.NameWords;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Name;

/**
 * A name taken apart, to tell how it stands to another.
 *
 * @param category what bears it
 * @param words its words without case, accents, possessive endings and a leading article
 * @param stems the stem of each word, in their order
 */
public record NameForm(Name.Category category, List<String> words, List<String> stems) {
  private static final NameWords CLUES = new NameWords();

  private static final Set<String> GENERIC =
      Lexicon.read(NameForm.class, "generic-name-words.csv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> WRITTEN =
      Lexicon.read(NameForm.class, "name-words.csv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> row.size() > 1 ? row.get(1) : ""));
  private static final Set<String> LINKS =
      WordClasses.called(NameForm.class, "name-links.csv", "link");

  /** How two names stand to each other. */
  public enum Kinship {
    /** The same words, but for case, accents, hyphens or a possessive. */
    SAME,
    /** One is made of the other's initials. */
    INITIALS,
    /** One leaves out words at the start or end of the other and still names the thing. */
    SHORT,
    /** One breaks off where the other goes on with "in …" or "of …". */
    CUT,
    /** One is written over from another script or alphabet in another way. */
    WRITTEN_OVER,
    /** One calls the same paper an accord, the other a pact. */
    SYNONYM,
    /** One word is spelt otherwise. */
    SPELLING,
    /** They share most words, and one of them is another. */
    CHANGED,
    /** Only the noun that heads the body is another of its kind: a council, a committee. */
    OTHER_HEAD,
    /** They share a telling word and are built alike; they may be two things. */
    ALIKE
  }

  public NameForm {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
  }

  /** Reads a name as it is written. */
  public static NameForm of(Name name) {
    return of(name.category(), name.canonical());
  }

  /** Reads a name as it is written. */
  public static NameForm of(Name.Category category, String name) {
    List<String> words = category == Name.Category.PERSON ? Words.of(name) : compared(name);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    List<String> kept = article ? words.subList(1, words.size()) : words;
    Stemmer stemmer = new Stemmer();
    return new NameForm(category, kept, kept.stream().map(stemmer::stem).toList());
  }

  private static List<String> compared(String name) {
    return Words.of(name).stream()
        .map(word -> WRITTEN.getOrDefault(word, word))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words as one string. */
  public String key() {
    return String.join(" ", words);
  }

  /** How this name stands to {@code other}; empty when nothing joins them. */
  public Optional<Kinship> kinship(NameForm other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Optional.empty();
    }
    boolean alike = String.join("", words).equals(String.join("", other.words));
    if (alike || isTurned(other) || isNumbered(other)) {
      return Optional.of(Kinship.SAME);
    }
    if (isInitialsOf(other) || other.isInitialsOf(this)) {
      return Optional.of(Kinship.INITIALS);
    }
    return category == Name.Category.PERSON ? personKinship(other) : bodyKinship(other);
  }

  /** Whether the same words stand in another order: "Supreme Court of X", "X Supreme Court". */
  private boolean isTurned(NameForm other) {
    return category != Name.Category.PERSON && content().equals(other.content());
  }

  /** Whether one is the other in the plural: who won "an Orlin Award" won at "the Orlin Awards". */
  private boolean isNumbered(NameForm other) {
    return category == Name.Category.EVENT
        && words.size() > 1
        && CLUES.is(Clue.EVENT, words.get(words.size() - 1))
        && ((key() + "s").equals(other.key()) || (other.key() + "s").equals(key()));
  }

  /** Its words without those that only link. */
  public Set<String> content() {
    return words.stream().filter(word -> !LINKS.contains(word)).collect(Collectors.toSet());
  }

  private Optional<Kinship> personKinship(NameForm other) {
    Optional<Kinship> spelling = new NameLikeness(this, other).spelling();
    if (spelling.isPresent()) {
      return spelling;
    }
    boolean compatible = PersonName.of(key()).isCompatible(PersonName.of(other.key()));
    return compatible ? Optional.of(Kinship.SHORT) : Optional.empty();
  }

  private Optional<Kinship> bodyKinship(NameForm other) {
    boolean isLonger = words.size() >= other.words.size();
    NameForm longer = isLonger ? this : other;
    NameForm shorter = isLonger ? other : this;
    Optional<Kinship> shortened = longer.shortenedTo(shorter);
    NameLikeness likeness = new NameLikeness(this, other);
    return shortened.or(likeness::spelling).or(likeness::kinship);
  }

  private Optional<Kinship> shortenedTo(NameForm shorter) {
    int size = shorter.words.size();
    if (size == words.size() || shorter.words.stream().allMatch(NameForm::isEmpty)) {
      return Optional.empty();
    }
    if (size == 1 && isJoined(shorter.words.get(0))) {
      return Optional.of(Kinship.SPELLING);
    }
    if (words.subList(0, size).equals(shorter.words)) {
      boolean dangling = size > 1 && LINKS.contains(words.get(size));
      return Optional.of(dangling ? Kinship.CUT : Kinship.SHORT);
    }
    if (words.subList(words.size() - size, words.size()).equals(shorter.words)) {
      return size > 1 ? Optional.of(Kinship.SHORT) : Optional.empty();
    }
    return size > 1 && words.containsAll(shorter.words)
        ? Optional.of(Kinship.CHANGED)
        : Optional.empty();
  }

  /** Whether a word is the first two in one: "Granolin" for "Gran Olin Works". */
  private boolean isJoined(String word) {
    return words.size() > 1 && word.equals(words.get(0) + words.get(1));
  }

  private boolean isInitialsOf(NameForm other) {
    return words.size() == 1 && other.initials().filter(words.get(0)::equals).isPresent();
  }

  /** The first letters of the words that carry it; empty for a single word. */
  Optional<String> initials() {
    return words.size() < 2
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .filter(word -> !LINKS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining()));
  }

  /** Whether a word says nothing of which of its kind a name is of: a link, a country. */
  static boolean isEmpty(String word) {
    return LINKS.contains(word) || GENERIC.contains(word) || Alias.isKnown(word);
  }

  /** Whether a word only links others: "of". */
  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /** Whether a word says of which rank or size a body is: "regional". */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word);
  }
}
