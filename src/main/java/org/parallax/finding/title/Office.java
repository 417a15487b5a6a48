package org.parallax.finding.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.word.Words;
import org.parallax.finding.Relationship;
import org.parallax.language.Lexicon;

/**
 * An office taken apart.
 *
 * @param ranks the words that change its rank, from {@code ranks.csv}, in their plain form
 * @param past whether it is said to be of another time
 * @param head the noun that names it: {@code secretary} in "Secretary of State"
 * @param field its other words: {@code state} in "Secretary of State"
 */
record Office(Set<String> ranks, boolean past, String head, Set<String> field) {
  private static final String RAISED = "raised";

  private static final Map<String, String> RANKS = words("rank", RAISED);
  private static final Set<String> RAISED_RANKS = Set.copyOf(words(RAISED).values());
  private static final Map<String, String> TENURES = words("tenure");
  private static final Map<String, String> SPELLINGS = words("spelling");
  private static final Map<String, String> SMALL = words("small");
  private static final Set<String> ACTING = Set.of("acting");
  private static final Set<String> DEPUTY = Set.of("deputy");

  /** "Editor in chief" is a fuller form of "editor", no rank below or above it. */
  private static final Pattern IN_CHIEF =
      Pattern.compile("[- ]in[- ]chief", Pattern.CASE_INSENSITIVE);

  /** The words of those sorts with what they stand for. */
  private static Map<String, String> words(String... sorts) {
    return Lexicon.read(Office.class, "ranks.csv").rows().stream()
        .filter(row -> List.of(sorts).contains(row.get(2)))
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  Office {
    ranks = Set.copyOf(ranks);
    field = Set.copyOf(field);
  }

  /** Reads an office as it is written. */
  static Office of(String office) {
    Set<String> ranks = new TreeSet<>();
    List<String> core = new ArrayList<>();
    boolean past = false;
    int head = -1;
    for (String word : Words.of(IN_CHIEF.matcher(office).replaceAll(" of all"))) {
      if (SMALL.containsKey(word)) {
        head = head < 0 ? core.size() - 1 : head;
      } else if (TENURES.containsKey(word)) {
        past = true;
      } else if (RANKS.containsKey(word)) {
        ranks.add(RANKS.getOrDefault(word, word));
      } else {
        core.add(SPELLINGS.getOrDefault(word, word));
      }
    }
    if (core.isEmpty()) {
      return new Office(Set.of(), past, String.join(" ", ranks), Set.of());
    }
    String noun = core.remove(head < 0 ? core.size() - 1 : head);
    return new Office(ranks, past, noun, new TreeSet<>(core));
  }

  /** How two offices of one person stand to each other. */
  Relationship to(Office other) {
    if (!head.equals(other.head)) {
      return Relationship.NONE;
    }
    boolean covered = field.containsAll(other.field) || other.field.containsAll(field);
    if (!covered) {
      return Relationship.differ(0.8, "one person does not hold both offices");
    }
    if (past != other.past) {
      return Relationship.compatible(0.8, "one names the office as a former or coming one");
    }
    if (!field.equals(other.field)) {
      return Relationship.compatible(0.75, "one shortens the office");
    }
    if (shortens(other) || other.shortens(this)) {
      return Relationship.compatible(0.75, "one shortens the office");
    }
    if (standsIn(other) || other.standsIn(this)) {
      return Relationship.compatible(0.6, "a deputy may act for the one who holds the office");
    }
    if (!ranks.equals(other.ranks)) {
      return Relationship.differ(0.95, "the rank of the office is not the same");
    }
    return Relationship.compatible(0.9, "the same office in other words");
  }

  private boolean standsIn(Office other) {
    return ranks.equals(ACTING) && other.ranks.equals(DEPUTY);
  }

  /** "Prosecutor" for "chief prosecutor": whoever leaves that out makes nobody another's deputy. */
  private boolean shortens(Office other) {
    return ranks.isEmpty() && !other.ranks.isEmpty() && RAISED_RANKS.containsAll(other.ranks);
  }
}
