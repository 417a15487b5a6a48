package org.parallax.align;

import java.util.HashSet;
import java.util.List;
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
  private static final WordClasses HEADS = WordClasses.read("name-heads.csv");
  private static final Set<String> GENERIC = new HashSet<>();
  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "on", "to", "and", "the", "with", "at", "de", "du", "des", "von");

  static {
    Lexicon.read(NameForm.class, "generic-name-words.csv")
        .rows()
        .forEach(row -> GENERIC.add(row.get(0)));
  }

  /** How two names stand to each other. */
  public enum Kinship {
    /** The same words, but for case, accents, hyphens or a possessive. */
    SAME,
    /** One is made of the other's initials. */
    INITIALS,
    /** One leaves out words of the other and still names the thing. */
    SHORT,
    /** One breaks off where the other goes on with "in …" or "of …". */
    CUT,
    /** One word is spelt otherwise. */
    SPELLING,
    /** They share a telling word and are built alike, but differ in another. */
    OTHER
  }

  public NameForm {
    words = List.copyOf(words);
  }

  /** Reads a name as it is written. */
  public static NameForm of(Name name) {
    List<String> words = Words.of(name.canonical());
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return new NameForm(name.category(), article ? words.subList(1, words.size()) : words);
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
    if (String.join("", words).equals(String.join("", other.words))) {
      return Optional.of(Kinship.SAME);
    }
    if (isInitialsOf(other) || other.isInitialsOf(this)) {
      return Optional.of(Kinship.INITIALS);
    }
    if (category == Name.Category.PERSON) {
      return personKinship(other);
    }
    return bodyKinship(other);
  }

  private Optional<Kinship> bodyKinship(NameForm other) {
    boolean isLonger = words.size() >= other.words.size();
    NameForm longer = isLonger ? this : other;
    NameForm shorter = isLonger ? other : this;
    if (longer.words.size() > shorter.words.size() && shorter.words.size() > 1) {
      if (longer.startsWith(shorter) && LINKS.contains(longer.words.get(shorter.words.size()))) {
        return Optional.of(Kinship.CUT);
      }
      if (longer.words.containsAll(shorter.words)) {
        return Optional.of(Kinship.SHORT);
      }
    }
    if (isMisspelt(other)) {
      return Optional.of(Kinship.SPELLING);
    }
    return isBuiltLike(other) ? Optional.of(Kinship.OTHER) : Optional.empty();
  }

  private Optional<Kinship> personKinship(NameForm other) {
    PersonName mine = PersonName.of(key());
    PersonName theirs = PersonName.of(other.key());
    if (mine.isCompatible(theirs)) {
      return Optional.of(isMisspelt(other) ? Kinship.SPELLING : Kinship.SHORT);
    }
    boolean given = !mine.given().isEmpty() && mine.given().equals(theirs.given());
    return given && Spelling.isVariant(mine.surname(), theirs.surname())
        ? Optional.of(Kinship.SPELLING)
        : Optional.empty();
  }

  private boolean startsWith(NameForm other) {
    return words.subList(0, other.words.size()).equals(other.words);
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

  private boolean isMisspelt(NameForm other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    int variants = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(other.words.get(i))) {
        if (!Spelling.isVariant(words.get(i), other.words.get(i))) {
          return false;
        }
        variants++;
      }
    }
    return variants == 1;
  }

  /** Whether a telling word is shared and the last words name the same kind of thing. */
  private boolean isBuiltLike(NameForm other) {
    if (category != other.category || words.size() < 2 || other.words.size() < 2) {
      return false;
    }
    String head = words.get(words.size() - 1);
    String otherHead = other.words.get(other.words.size() - 1);
    boolean sameKind =
        head.equals(otherHead) || (sort(head).isPresent() && sort(head).equals(sort(otherHead)));
    return sameKind && isTellingShared(other, head, otherHead);
  }

  private boolean isTellingShared(NameForm other, String head, String otherHead) {
    return words.stream()
        .filter(word -> !word.equals(head) && !word.equals(otherHead))
        .filter(word -> !LINKS.contains(word) && !GENERIC.contains(word))
        .filter(word -> !Alias.isKnown(word))
        .anyMatch(other.words::contains);
  }

  private static Optional<String> sort(String head) {
    return HEADS.of(new Stemmer().stem(head));
  }
}
