package org.parallax.finding.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
  private static final Map<String, String> RANKS = new HashMap<>();
  private static final Map<String, String> TENURES = new HashMap<>();
  private static final Set<String> RAISED = new HashSet<>();
  private static final Map<String, String> SPELLINGS =
      Map.of("defence", "defense", "centre", "center", "labour", "labor");

  private static final Set<String> ACTING = Set.of("acting");
  private static final Set<String> DEPUTY = Set.of("deputy");
  private static final Set<String> SMALL = new HashSet<>();

  /** "Editor in chief" is a fuller form of "editor", no rank below or above it. */
  private static final Pattern IN_CHIEF =
      Pattern.compile("[- ]in[- ]chief", Pattern.CASE_INSENSITIVE);

  static {
    for (List<String> row : Lexicon.read(Office.class, "ranks.csv").rows()) {
      String sort = row.get(2);
      if (sort.equals("small")) {
        SMALL.add(row.get(0));
      } else {
        (sort.equals("tenure") ? TENURES : RANKS).put(row.get(0), row.get(1));
      }
      if (sort.equals("raised")) {
        RAISED.add(row.get(1));
      }
    }
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
      if (SMALL.contains(word)) {
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
    return ranks.isEmpty() && !other.ranks.isEmpty() && RAISED.containsAll(other.ranks);
  }
}
