package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Name;

/**
 * A name taken apart, to tell how it stands to another.
 *
 * @param category what bears it
 * @param words its words without case, accents, possessive endings and a leading article
 */
public record NameForm(Name.Category category, List<String> words) {
  private static final WordClasses HEADS = WordClasses.read("name-heads.csv", 1);
  private static final Set<String> GENERIC = new HashSet<>();
  private static final Map<String, String> WRITTEN = new HashMap<>();
  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "on", "to", "and", "the", "with", "at", "de", "du", "des", "von");

  static {
    Lexicon.read(NameForm.class, "generic-name-words.csv")
        .rows()
        .forEach(row -> GENERIC.add(row.get(0)));
    Lexicon.read(NameForm.class, "name-words.csv")
        .rows()
        .forEach(row -> WRITTEN.put(row.get(0), row.size() > 1 ? row.get(1) : ""));
  }

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
    /** They share a telling word and are built alike; they may be two things. */
    ALIKE
  }

  public NameForm {
    words = List.copyOf(words);
  }

  /** Reads a name as it is written. */
  public static NameForm of(Name name) {
    return of(name.category(), name.canonical());
  }

  /** Reads a name as it is written. */
  public static NameForm of(Name.Category category, String name) {
    List<String> words = category == Name.Category.PERSON ? Words.of(name) : compared(name);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return new NameForm(category, article ? words.subList(1, words.size()) : words);
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
    if (String.join("", words).equals(String.join("", other.words)) || isTurned(other)) {
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

  /** Its words without those that only link. */
  public Set<String> content() {
    return words.stream().filter(word -> !LINKS.contains(word)).collect(Collectors.toSet());
  }

  private Optional<Kinship> personKinship(NameForm other) {
    Optional<Kinship> spelling = spelling(other);
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
    return shortened.isPresent() ? shortened : spelling(other).or(() -> likeness(other));
  }

  private Optional<Kinship> shortenedTo(NameForm shorter) {
    int size = shorter.words.size();
    if (size == words.size() || isEmpty(shorter.words)) {
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

  private static boolean isEmpty(List<String> words) {
    return words.stream()
        .allMatch(word -> LINKS.contains(word) || GENERIC.contains(word) || Alias.isKnown(word));
  }

  /** Whether the names differ in the spelling of one word. */
  private Optional<Kinship> spelling(NameForm other) {
    if (words.size() != other.words.size()) {
      return Optional.empty();
    }
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(other.words.get(i))) {
        changed.add(i);
      }
    }
    if (changed.size() != 1) {
      return Optional.empty();
    }
    String mine = words.get(changed.get(0));
    String theirs = other.words.get(changed.get(0));
    if (!Spelling.isVariant(mine, theirs) && !isSlip(mine, theirs)) {
      return Optional.empty();
    }
    return Optional.of(
        Spelling.isWrittenOver(mine, theirs) ? Kinship.WRITTEN_OVER : Kinship.SPELLING);
  }

  /** Whether a short word is misspelt in a body's name of which enough is left. */
  private boolean isSlip(String mine, String theirs) {
    return category == Name.Category.ORGANIZATION
        && words.size() > 2
        && words.stream().anyMatch(word -> word.length() > 4 && isTelling(word))
        && isTelling(mine)
        && isTelling(theirs)
        && Spelling.isSlip(mine, theirs);
  }

  /** How much of two names is the same. */
  private Optional<Kinship> likeness(NameForm other) {
    boolean telling = words.stream().filter(NameForm::isTelling).anyMatch(other.words::contains);
    if (category != other.category || words.size() < 2 || other.words.size() < 2 || !telling) {
      return Optional.empty();
    }
    boolean sameKind = sort(head()).isPresent() && sort(head()).equals(sort(other.head()));
    long shared = words.stream().filter(other.words::contains).count();
    boolean most = shared >= 2 && shared + 1 == Math.max(words.size(), other.words.size());
    if (most && isOneThing(other)) {
      return Optional.of(isTreaty(head()) ? Kinship.SYNONYM : Kinship.CHANGED);
    }
    if (isReworded(other)) {
      return Optional.of(Kinship.CHANGED);
    }
    boolean sameStart = words.get(0).equals(other.words.get(0)) && isTelling(words.get(0));
    boolean otherField =
        sameKind
            && head().equals(other.head())
            && category != Name.Category.EVENT
            && !(sameStart && isOtherRank(other));
    return (sameKind || sameStart) && !otherField ? Optional.of(Kinship.ALIKE) : Optional.empty();
  }

  /**
   * Whether the names are made of the same stems but for one, or one of the stems of the other:
   * "Shore Structures Safety Board", "Structural Shore Board".
   */
  private boolean isReworded(NameForm other) {
    Set<String> mine = stems(other);
    Set<String> theirs = other.stems(this);
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    boolean sameSort = sort(head()).isPresent() && sort(head()).equals(sort(other.head()));
    int most = Math.max(mine.size(), theirs.size());
    boolean within = shared.size() == Math.min(mine.size(), theirs.size());
    long telling = shared.stream().filter(stem -> HEADS.of(stem).isEmpty()).count();
    return sameSort
        && telling > 1
        && (within || (shared.size() + 1 >= most && !head().equals(other.head())));
  }

  /** The stems of what it says, without a country where the other name tells none. */
  private Set<String> stems(NameForm other) {
    Stemmer stemmer = new Stemmer();
    boolean owned = other.words.stream().anyMatch(Alias::isKnown);
    return words.stream()
        .filter(word -> !LINKS.contains(word) && !GENERIC.contains(word))
        .filter(word -> owned || !Alias.isKnown(word))
        .map(stemmer::stem)
        .collect(Collectors.toSet());
  }

  /** Whether only words such as "district" and "regional" tell the two apart. */
  private boolean isOtherRank(NameForm other) {
    boolean mine = words.stream().filter(w -> !other.words.contains(w)).allMatch(GENERIC::contains);
    return mine
        && words.size() == other.words.size()
        && other.words.stream().filter(w -> !words.contains(w)).allMatch(GENERIC::contains);
  }

  /**
   * "Water Agency" for "Water Authority" is a slip; "Justice Committee" is no "Trade Committee".
   */
  private boolean isOneThing(NameForm other) {
    boolean sameHead = head().equals(other.head());
    return sameHead
        ? sort(head()).isEmpty()
        : sort(head()).isPresent() && sort(head()).equals(sort(other.head()));
  }

  /** "Accord", "pact" and "treaty" stand for each other in the name of one paper. */
  private static boolean isTreaty(String head) {
    return sort(head).filter("treaty"::equals).isPresent();
  }

  private String head() {
    return words.get(words.size() - 1);
  }

  private static boolean isTelling(String word) {
    return sort(word).isEmpty()
        && !LINKS.contains(word)
        && !GENERIC.contains(word)
        && !Alias.isKnown(word);
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

  private static Optional<String> sort(String head) {
    return HEADS.of(new Stemmer().stem(head));
  }
}
