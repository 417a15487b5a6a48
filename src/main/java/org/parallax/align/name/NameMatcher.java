package org.parallax.align.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.name.NameForm.Kinship;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.Gazetteer;
import org.parallax.mention.Name;
import org.parallax.text.Role;

/**
 * Matches names of the same person, body or event: the same name, a shorter form, its initials, a
 * misspelling, or another name of the same build that neither article uses beside its own. Each
 * name of an article is matched by the mention that gives it most fully.
 */
public record NameMatcher() implements Matcher<Name> {
  private static final Set<Kinship> DIFFERENT =
      Set.of(Kinship.ALIKE, Kinship.CHANGED, Kinship.OTHER_HEAD);

  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static final double SAME = 1;
  private static final double VARIANT = 0.8;
  private static final double OTHER = 0.6;

  /** A difference between names so linked is no more than suggested. */
  private static final double WEAK = 0.1;

  /** What the surroundings of two different names of bodies must share at the least. */
  private static final double LEAST_CONTEXT = 0.3;

  /** What the surroundings share where one thing is told of both. */
  private static final double RETOLD = 0.5;

  private record Named(NameForm form, Name mention) {}

  private record AllNamed(Map<String, Named> byKey) {}

  @Override
  public List<Link<Name>> links(Pairing pairing) {
    Map<String, Named> left = named(pairing.a());
    Map<String, Named> right = named(pairing.b());
    Map<String, List<Named>> byWord = byWord(right);
    List<Link<Name>> links = new ArrayList<>();
    for (Named a : left.values()) {
      for (Named b : sharing(a, byWord)) {
        a.form
            .kinship(b.form)
            .filter(kinship -> isPossible(kinship, a, b, left, right))
            .map(kinship -> strength(kinship, pairing, a, b))
            .filter(strength -> strength > 0)
            .ifPresent(strength -> links.add(new Link<>(a.mention, b.mention, strength)));
      }
    }
    misspelt(left, right, pairing.b()).forEach((a, b) -> links.add(new Link<>(a, b, VARIANT)));
    misspelt(right, left, pairing.a()).forEach((b, a) -> links.add(new Link<>(a, b, VARIANT)));
    return links;
  }

  /** Bodies of one report that stand in the other by a word a letter apart, taken for no name. */
  private static Map<Name, Name> misspelt(
      Map<String, Named> names, Map<String, Named> others, Witness other) {
    Map<Name, Name> found = new LinkedHashMap<>();
    for (Named named : names.values()) {
      if (named.form.category() == Name.Category.ORGANIZATION
          && !others.containsKey(named.form.key())) {
        LooseNames.of(other)
            .misspelling(named.mention)
            .ifPresent(loose -> found.put(named.mention, loose));
      }
    }
    return found;
  }

  @Override
  public boolean sameReading(Name a, Name b) {
    return NameForm.of(a)
        .kinship(NameForm.of(b))
        .filter(kinship -> !DIFFERENT.contains(kinship))
        .isPresent();
  }

  /** A report that uses both names means two things by them. */
  private static boolean isPossible(
      Kinship kinship, Named a, Named b, Map<String, Named> left, Map<String, Named> right) {
    return kinship == Kinship.SAME
        || !(left.containsKey(b.form.key()) || right.containsKey(a.form.key()));
  }

  private static double strength(Kinship kinship, Pairing pairing, Named a, Named b) {
    boolean inHeadings = isHeading(pairing.a(), a) || isHeading(pairing.b(), b);
    return switch (kinship) {
      case SAME -> SAME;
      case INITIALS, SHORT, CUT, SPELLING, WRITTEN_OVER -> VARIANT;
      case CHANGED, SYNONYM -> inHeadings ? 0 : OTHER;
      case OTHER_HEAD -> inHeadings ? 0 : ofOtherHead(pairing.context(a.mention, b.mention));
      case ALIKE -> !inHeadings && isSameThing(pairing, a, b) ? OTHER : 0;
    };
  }

  /** A council and a committee of one name are mostly two, unless the same is told of them. */
  private static double ofOtherHead(double context) {
    if (context < LEAST_CONTEXT) {
      return 0;
    }
    return context < RETOLD ? WEAK : OTHER;
  }

  /** Capitals in a headline make names of words that are none. */
  private static boolean isHeading(Witness witness, Named named) {
    return witness.sentence(named.mention).role() != Role.BODY;
  }

  /** The named event of a report is mostly its own event; bodies of like names are many. */
  private static boolean isSameThing(Pairing pairing, Named a, Named b) {
    return a.form.category() == Name.Category.EVENT
        || (!isOfOneTown(pairing, a.form, b.form)
            && (pairing.context(a.mention, b.mention) >= LEAST_CONTEXT
                || (isMain(pairing.a(), a) && isMain(pairing.b(), b))));
  }

  /** Whether two bodies share nothing but the place they are of: its club, its college. */
  private static boolean isOfOneTown(Pairing pairing, NameForm a, NameForm b) {
    Set<String> shared = new HashSet<>(a.stems());
    shared.retainAll(b.stems());
    shared.removeIf(NameForm::isLink);
    return isPlace(a, shared)
        || places(pairing.a()).contains(shared)
        || places(pairing.b()).contains(shared);
  }

  private static boolean isPlace(NameForm form, Set<String> shared) {
    return shared.size() == 1
        && form.words().stream()
            .filter(word -> shared.contains(form.stems().get(form.words().indexOf(word))))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .anyMatch(word -> GAZETTEER.find(word).isPresent());
  }

  /** The stems of every place an article names. */
  private record Places(Set<Set<String>> stems) {}

  private static Set<Set<String>> places(Witness witness) {
    return witness.derived(Places.class, NameMatcher::allPlaces).stems;
  }

  private static Places allPlaces(Witness witness) {
    return new Places(
        witness
            .mentions(Name.class)
            .filter(name -> name.category() == Name.Category.PLACE)
            .map(name -> Set.copyOf(NameForm.of(name).stems()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether no other body is named so often in its report: it is who the report is about. */
  private static boolean isMain(Witness witness, Named named) {
    return witness.derived(Bodies.class, Bodies::of).main.equals(Optional.of(named.form.key()));
  }

  /**
   * The bodies of an article.
   *
   * @param main the one that is named most often; empty where several are, or none twice
   */
  private record Bodies(Optional<String> main) {
    private static Bodies of(Witness witness) {
      Map<String, Long> counts =
          witness
              .mentions(Name.class)
              .filter(name -> name.category() == Name.Category.ORGANIZATION)
              .collect(
                  Collectors.groupingBy(name -> NameForm.of(name).key(), Collectors.counting()));
      long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
      List<String> often =
          counts.entrySet().stream()
              .filter(entry -> entry.getValue() == most && most > 1)
              .map(Map.Entry::getKey)
              .toList();
      return new Bodies(often.size() == 1 ? Optional.of(often.get(0)) : Optional.empty());
    }
  }

  private static Map<String, Named> named(Witness witness) {
    return witness.derived(AllNamed.class, NameMatcher::allNamed).byKey;
  }

  private static AllNamed allNamed(Witness witness) {
    Map<String, Named> found = new LinkedHashMap<>();
    witness
        .mentions(Name.class)
        .filter(name -> name.category() != Name.Category.PLACE)
        .forEach(
            name -> {
              Named named = new Named(NameForm.of(name), name);
              found.merge(named.form.key(), named, (old, next) -> fuller(witness, old, next));
            });
    return new AllNamed(found);
  }

  private static Named fuller(Witness witness, Named old, Named next) {
    boolean body = witness.sentence(next.mention).role() == Role.BODY;
    boolean better = rank(witness, next) > rank(witness, old) && body;
    return better ? next : old;
  }

  private static int rank(Witness witness, Named named) {
    boolean body = witness.sentence(named.mention).role() == Role.BODY;
    boolean whole = Words.of(witness.words(named.mention)).size() >= named.form.words().size();
    return (body ? 2 : 0) + (whole ? 1 : 0);
  }

  private static Map<String, List<Named>> byWord(Map<String, Named> names) {
    Map<String, List<Named>> found = new LinkedHashMap<>();
    for (Named named : names.values()) {
      for (String word : handles(named.form)) {
        found.computeIfAbsent(word, key -> new ArrayList<>()).add(named);
      }
    }
    return found;
  }

  private static List<Named> sharing(Named named, Map<String, List<Named>> byWord) {
    Set<Named> found = new HashSet<>();
    List<Named> inOrder = new ArrayList<>();
    for (String word : handles(named.form)) {
      for (Named other : byWord.getOrDefault(word, List.of())) {
        if (named.form.category() == other.form.category() && found.add(other)) {
          inOrder.add(other);
        }
      }
    }
    return inOrder;
  }

  /** What names that may be the same have in common: a word, the first letters of one, initials. */
  private static Set<String> handles(NameForm form) {
    Set<String> handles = new HashSet<>(form.words());
    form.words().stream()
        .filter(word -> word.length() > 4)
        .forEach(word -> handles.add(word.substring(0, 3) + "…"));
    handles.add(String.join("", form.words()));
    form.initials().ifPresent(handles::add);
    return Set.copyOf(handles);
  }
}
