package org.parallax.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.Tag;
import org.parallax.text.Span;

/** Finds the noun phrases around verbs. */
final class NounPhrases {
  private static final Set<Tag> INSIDE =
      Set.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.PART, Tag.SYM, Tag.X);
  private static final Set<String> JOINTS = Set.of("of", "and", "&", "-", "’s", "'s", "for");
  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "until", "while", "as", "during", "amid", "despite");
  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");

  /** What opens a clause inserted between commas. */
  private static final Set<String> INSERTED =
      Set.of("who", "that", "which", "whom", "whose", "where");

  /**
   * An insertion between commas is no longer than this, and one with a verb of its own than that.
   */
  private static final int INSERTION = 12;

  private static final int INSERTED_CLAUSE = 20;

  private static final int LONGEST = 16;

  private final Tagged words;

  NounPhrases(Tagged words) {
    this.words = words;
  }

  /** The subject of verbs that begin at {@code verb}; empty where none stands before them. */
  Optional<Span> before(int verb, int floor) {
    int end = verb;
    while (words.is(end - 1, Tag.ADV) && end - 1 > floor) {
      end--;
    }
    if (words.isAny(end - 1, RELATIVE) && end - 2 >= floor) {
      end = end - 1;
      end = words.lower(end - 1).equals(",") ? beforeAge(end - 1, floor) : end;
    } else if (words.lower(end - 1).equals(",")) {
      int noun = beforeInsertion(end - 1);
      return ending(noun, noun < floor ? 0 : floor);
    }
    return ending(end, floor);
  }

  /** Past ", 71" to the name before it. */
  private int beforeAge(int end, int floor) {
    boolean age = words.is(end - 1, Tag.NUM) && words.lower(end - 2).equals(",");
    return age && end - 2 > floor ? end - 2 : end;
  }

  /** Past ", the minister of justice," or ", built in 1968," to the noun before it. */
  private int beforeInsertion(int comma) {
    int verbs = 0;
    for (int i = comma - 1; i > Math.max(0, comma - INSERTED_CLAUSE); i--) {
      boolean inserted = words.isAny(i + 1, INSERTED);
      if (words.lower(i).equals(",")) {
        boolean said = words.isAny(comma - 1, VerbGroups.SAYING);
        boolean participle = verbs == 1 && words.is(i + 1, Tag.VERB);
        boolean near = i > comma - INSERTION && (verbs == 0 || participle || said);
        return (near || inserted) && words.isNominal(i - 1) ? i : comma;
      }
      verbs += words.isVerb(i) ? 1 : 0;
    }
    return comma;
  }

  /** The noun phrase that ends before {@code end}. */
  Optional<Span> ending(int end, int floor) {
    int start = end;
    boolean article = false;
    while (start > Math.max(floor, end - LONGEST) && belongs(start - 1, start == end)) {
      if (article && words.isNominal(start - 1)) {
        break;
      }
      article = words.is(start - 1, Tag.DET);
      start--;
    }
    while (start < end && !isOpening(start)) {
      start++;
    }
    boolean named = false;
    for (int i = start; i < end; i++) {
      named |= words.isNominal(i) || (start + 1 == end && words.is(i, Tag.DET));
    }
    return named ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private boolean belongs(int i, boolean last) {
    boolean linking = words.isAny(i, RELATIVE) || words.lower(i).equals("nor");
    if (words.isOf(i, INSIDE) && !linking && !words.isNot(i)) {
      return true;
    }
    return !last
        && (((words.is(i, Tag.ADV) || words.is(i, Tag.ADP)) && words.is(i + 1, Tag.NUM))
            || words.isAny(i, JOINTS)
            || (words.is(i, Tag.ADP) && words.isNominal(i - 1) && !words.isAny(i, TIMES))
            || words.lower(i).equals("no"));
  }

  private boolean isOpening(int i) {
    return !words.isAny(i, JOINTS) && !words.is(i, Tag.ADP);
  }

  /** The noun phrase that starts at {@code start}. */
  Optional<Span> starting(int start, int limit) {
    int end = start;
    while (end < Math.min(limit, start + LONGEST)
        && (words.isOf(end, INSIDE) || (end > start && words.isAny(end, JOINTS)))) {
      end++;
    }
    while (end > start && !words.isNominal(end - 1)) {
      end--;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
