package org.parallax.align.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.align.name.NameForm.Kinship;
import org.parallax.align.word.Alias;
import org.parallax.align.word.Spelling;
import org.parallax.align.word.WordClasses;
import org.parallax.mention.Name;

/**
 * How much of two names that are no forms of each other is the same: all but the spelling of a
 * word, all but a word, or what they are of.
 */
record NameLikeness(NameForm one, NameForm other) {
  private static final WordClasses HEADS =
      WordClasses.read(NameLikeness.class, "name-heads.csv", 1);

  /** Names that differ in the spelling of one word. */
  Optional<Kinship> spelling() {
    List<String> words = one.words();
    List<String> others = other.words();
    if (words.size() != others.size()) {
      return Optional.empty();
    }
    List<Integer> changed =
        IntStream.range(0, words.size())
            .filter(i -> !words.get(i).equals(others.get(i)))
            .boxed()
            .toList();
    if (changed.size() != 1) {
      return Optional.empty();
    }
    int at = changed.get(0);
    String mine = words.get(at);
    String theirs = others.get(at);
    if (!Spelling.isVariant(mine, theirs) && !isSlip(at)) {
      return Optional.empty();
    }
    return Optional.of(
        Spelling.isWrittenOver(mine, theirs) ? Kinship.WRITTEN_OVER : Kinship.SPELLING);
  }

  /** Whether a short word is misspelt in a body's name of which enough is left. */
  private boolean isSlip(int at) {
    return one.category() == Name.Category.ORGANIZATION
        && one.words().size() > 2
        && telling(one).stream().anyMatch(word -> word.length() > 4)
        && isTelling(one, at)
        && isTelling(other, at)
        && Spelling.isSlip(one.words().get(at), other.words().get(at));
  }

  /** How much of two names is the same. */
  Optional<Kinship> kinship() {
    boolean bare = one.words().size() < 2 || other.words().size() < 2;
    boolean telling = telling(one).stream().anyMatch(other.words()::contains);
    if (one.category() != other.category() || bare || !telling) {
      return Optional.empty();
    }
    if (isOneChanged() && isOneThing()) {
      return Optional.of(isTreaty() ? Kinship.SYNONYM : changed());
    }
    if (isReworded()) {
      return Optional.of(changed());
    }
    String first = one.words().get(0);
    boolean sameStart = first.equals(other.words().get(0)) && isTelling(one, 0);
    boolean otherField =
        isOfOneSort()
            && isOneHead()
            && one.category() != Name.Category.EVENT
            && !(sameStart && isOtherRank());
    return (isOfOneSort() || sameStart) && !otherField
        ? Optional.of(Kinship.ALIKE)
        : Optional.empty();
  }

  private boolean isOneChanged() {
    long shared = one.words().stream().filter(other.words()::contains).count();
    return shared >= 2 && shared + 1 == Math.max(one.words().size(), other.words().size());
  }

  /**
   * Councils and committees of one field stand beside each other, not institutes and institutions.
   */
  private Kinship changed() {
    boolean bodies = one.category() == Name.Category.ORGANIZATION;
    return bodies && !headStem(one).equals(headStem(other)) ? Kinship.OTHER_HEAD : Kinship.CHANGED;
  }

  /**
   * Whether the names are made of the same stems but for one, or one of the stems of the other:
   * "Shore Structures Safety Board", "Structural Shore Board".
   */
  private boolean isReworded() {
    Set<String> mine = stems(one, other);
    Set<String> theirs = stems(other, one);
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    int most = Math.max(mine.size(), theirs.size());
    boolean within = shared.size() == Math.min(mine.size(), theirs.size());
    long telling = shared.stream().filter(stem -> HEADS.of(stem).isEmpty()).count();
    return isOfOneSort() && telling > 1 && (within || (shared.size() + 1 >= most && !isOneHead()));
  }

  /** The stems of what a name says, without a country where the other name tells none. */
  private static Set<String> stems(NameForm form, NameForm other) {
    boolean owned = other.words().stream().anyMatch(Alias::isKnown);
    List<String> words = form.words();
    return IntStream.range(0, words.size())
        .filter(i -> !NameForm.isLink(words.get(i)) && !NameForm.isGeneric(words.get(i)))
        .filter(i -> owned || !Alias.isKnown(words.get(i)))
        .mapToObj(form.stems()::get)
        .collect(Collectors.toSet());
  }

  /** Whether only words such as "district" and "regional" tell the two apart. */
  private boolean isOtherRank() {
    return one.words().size() == other.words().size()
        && isGenericBut(one, other)
        && isGenericBut(other, one);
  }

  private static boolean isGenericBut(NameForm form, NameForm other) {
    return form.words().stream()
        .filter(word -> !other.words().contains(word))
        .allMatch(NameForm::isGeneric);
  }

  /**
   * "Water Agency" for "Water Authority" is a slip; "Justice Committee" is no "Trade Committee".
   */
  private boolean isOneThing() {
    return isOneHead() ? sort(one).isEmpty() : isOfOneSort();
  }

  private boolean isOneHead() {
    return head(one).equals(head(other));
  }

  private boolean isOfOneSort() {
    return sort(one).isPresent() && sort(one).equals(sort(other));
  }

  /** "Accord", "pact" and "treaty" stand for each other in the name of one paper. */
  private boolean isTreaty() {
    return sort(one).filter("treaty"::equals).isPresent();
  }

  private static String head(NameForm form) {
    return form.words().get(form.words().size() - 1);
  }

  private static String headStem(NameForm form) {
    return form.stems().get(form.stems().size() - 1);
  }

  private static Optional<String> sort(NameForm form) {
    return HEADS.of(headStem(form));
  }

  private static List<String> telling(NameForm form) {
    return IntStream.range(0, form.words().size())
        .filter(i -> isTelling(form, i))
        .mapToObj(form.words()::get)
        .toList();
  }

  private static boolean isTelling(NameForm form, int at) {
    return HEADS.of(form.stems().get(at)).isEmpty() && !NameForm.isEmpty(form.words().get(at));
  }
}
