package org.parallax.align.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PersonName;
import org.parallax.mention.Title;

/**
 * Matches the titles of one person: the same surname, and given names that don't exclude each
 * other. A title without a bearer is left alone.
 */
public record TitleMatcher() implements Matcher<Title> {
  private static final double FULL = 1;
  private static final double SURNAME = 0.8;

  private record Borne(Title title, PersonName by) {}

  private record AllBorne(List<Borne> list) {}

  @Override
  public List<Link<Title>> links(Pairing pairing) {
    Map<String, List<Borne>> right =
        borne(pairing.b()).stream().collect(Collectors.groupingBy(borne -> borne.by.surname()));
    List<Link<Title>> links = new ArrayList<>();
    for (Borne a : borne(pairing.a())) {
      for (Borne b : right.getOrDefault(a.by.surname(), List.of())) {
        if (a.by.isCompatible(b.by)) {
          boolean full = !a.by.given().isEmpty() && !b.by.given().isEmpty();
          links.add(new Link<>(a.title, b.title, full ? FULL : SURNAME));
        }
      }
    }
    return links;
  }

  /** A person may bear several titles in one report. */
  @Override
  public boolean sameReading(Title a, Title b) {
    return true;
  }

  private static List<Borne> borne(Witness witness) {
    return witness.derived(AllBorne.class, TitleMatcher::allBorne).list;
  }

  private static AllBorne allBorne(Witness witness) {
    List<Borne> found = new ArrayList<>();
    witness
        .mentions(Title.class)
        .forEach(
            title -> {
              Optional<PersonName> by = title.person().map(person -> PersonName.of(person.name()));
              by.ifPresent(name -> found.add(new Borne(title, name)));
            });
    return new AllBorne(found);
  }
}
