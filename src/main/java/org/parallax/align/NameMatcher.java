package org.parallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.align.NameForm.Kinship;
import org.parallax.mention.Name;
import org.parallax.text.Role;

/**
 * Matches names of the same person, body or event: the same name, a shorter form, its initials, a
 * misspelling, or another name of the same build that neither article uses beside its own. Each
 * name of an article is matched by the mention that gives it most fully.
 */
public record NameMatcher() implements Matcher<Name> {
  private static final double SAME = 1;
  private static final double VARIANT = 0.8;
  private static final double OTHER = 0.6;

  /** What the surroundings of two different names of bodies must share at the least. */
  private static final double LEAST_CONTEXT = 0.3;

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
    return links;
  }

  @Override
  public boolean sameReading(Name a, Name b) {
    return NameForm.of(a)
        .kinship(NameForm.of(b))
        .filter(kinship -> kinship != Kinship.ALIKE && kinship != Kinship.CHANGED)
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
      case ALIKE -> !inHeadings && isSameThing(pairing, a, b) ? OTHER : 0;
    };
  }

  /** Capitals in a headline make names of words that are none. */
  private static boolean isHeading(Witness witness, Named named) {
    return witness.sentence(named.mention).role() != Role.BODY;
  }

  /** The named event of a report is mostly its own event; bodies of like names are many. */
  private static boolean isSameThing(Pairing pairing, Named a, Named b) {
    return a.form.category() == Name.Category.EVENT
        || pairing.context(a.mention, b.mention) >= LEAST_CONTEXT;
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
