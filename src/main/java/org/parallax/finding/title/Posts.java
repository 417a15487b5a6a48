package org.parallax.finding.title;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.extract.lexicon.Offices;
import org.parallax.finding.Judge;
import org.parallax.language.Lexicon;
import org.parallax.language.WordSorts;

/** Which posts nobody holds two of at the same time, from {@code exclusive-posts.csv}. */
final class Posts {
  /** The field of posts that only one state has, each. */
  private static final String HEAD = "head";

  /** The fields in which a deputy may have another post too. */
  private static final Set<String> SHARED = Set.of("company", HEAD);

  private static final Set<String> DEPUTIES =
      new WordSorts(Judge.class, "doer-words.csv").of("deputy");

  private final Offices offices = new Offices();

  /** By the family: the families it excludes, with the fields in which it does. */
  private final Map<String, Map<String, Set<String>>> excluded = new HashMap<>();

  Posts() {
    for (List<String> row : Lexicon.read(Posts.class, "exclusive-posts.csv").rows()) {
      List<String> families = row.subList(1, row.size());
      for (String one : families) {
        for (String other : families) {
          excluded
              .computeIfAbsent(one, any -> new HashMap<>())
              .computeIfAbsent(other, any -> new HashSet<>())
              .add(row.get(0));
        }
      }
    }
  }

  /** Whether both are names of one post; offices as they are written. */
  boolean isSame(String a, String b) {
    return families(a).stream().anyMatch(families(b)::contains);
  }

  /** Whether one person can't hold both; offices as they are written. */
  boolean exclude(String a, String b) {
    boolean deputy = isDeputy(a) || isDeputy(b);
    return fields(a, b).anyMatch(field -> !deputy || !SHARED.contains(field));
  }

  /** Whether they exclude each other at the head of a state; offices as they are written. */
  boolean excludeAtHead(String a, String b) {
    return fields(a, b).anyMatch(HEAD::equals);
  }

  /** The fields in which one person can't hold both. */
  private Stream<String> fields(String a, String b) {
    if (isSame(a, b)) {
      return Stream.empty();
    }
    List<String> theirs = families(b);
    return families(a).stream()
        .map(family -> excluded.getOrDefault(family, Map.of()))
        .flatMap(others -> theirs.stream().flatMap(t -> others.getOrDefault(t, Set.of()).stream()));
  }

  /**
   * The family of an office, without the words before it that are no part of its name, and the noun
   * that heads it: a foreign minister is a minister.
   */
  private List<String> families(String office) {
    String rest = office.toLowerCase(Locale.ROOT);
    while (offices.find(rest).isEmpty() && rest.indexOf(' ') > 0) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    Optional<String> family = offices.find(rest).map(Offices.Office::family);
    String head = family.map(name -> name.substring(name.lastIndexOf(' ') + 1)).orElse("");
    return family
        .map(name -> head.equals("minister") ? List.of(name, head) : List.of(name))
        .orElse(List.of());
  }

  private static boolean isDeputy(String office) {
    return Office.of(office).ranks().stream().anyMatch(DEPUTIES::contains);
  }
}
