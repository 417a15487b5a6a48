package org.parallax.extract.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.language.Lexicon;

/** Countries, states, regions and cities with what belongs to them. */
public final class Gazetteer {
  /**
   * A place.
   *
   * @param name its plain name
   * @param kind country, capital, state, city, region or site
   * @param within the plain name of the place it lies in, where that is known
   */
  public record Place(String name, Kind kind, Optional<String> within) {
    /** The country it is or lies in; itself where that is not known. */
    public String country() {
      return within.orElse(name);
    }
  }

  /** What a place is. */
  public enum Kind {
    COUNTRY,
    CAPITAL,
    STATE,
    CITY,
    REGION,
    SITE
  }

  private final PhraseTable<Place> names = new PhraseTable<>(Word::form);
  private final PhraseTable<Place> adjectives = new PhraseTable<>(Word::form);

  /** Reads the lists on the class path. */
  public Gazetteer() {
    Lexicon.read(Gazetteer.class, "countries.csv").rows().forEach(this::country);
    Lexicon.read(Gazetteer.class, "places.csv").rows().forEach(this::place);
  }

  private void country(List<String> row) {
    Place country = new Place(row.get(0), Kind.COUNTRY, Optional.empty());
    names.put(row.get(0), country);
    cell(row, 3).forEach(other -> names.put(other, country));
    cell(row, 2).forEach(adjective -> adjectives.put(adjective, country));
    cell(row, 1)
        .forEach(city -> names.put(city, new Place(city, Kind.CAPITAL, Optional.of(row.get(0)))));
  }

  private void place(List<String> row) {
    Place place =
        new Place(
            row.get(0),
            Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
            cell(row, 2).findFirst());
    names.put(row.get(0), place);
    cell(row, 3).forEach(other -> names.put(other, place));
    cell(row, 4).forEach(adjective -> adjectives.put(adjective, place));
  }

  private static Stream<String> cell(List<String> row, int column) {
    return row.size() <= column || row.get(column).isEmpty()
        ? Stream.empty()
        : Arrays.stream(row.get(column).split("\\|", -1));
  }

  /** The place of that name or short name. */
  public Optional<Place> find(String name) {
    return names.find(name);
  }

  /** The longest place name that starts at word {@code from} and ends before {@code limit}. */
  public Optional<Match<Place>> longest(Words words, int from, int limit) {
    return names.longest(words, from, limit);
  }

  /** The place that an adjective or the name of a people belongs to: Russia for "Russian". */
  public Optional<Place> ofAdjective(String adjective) {
    return adjectives.find(adjective);
  }

  /** The longest adjective or name of a people that starts at word {@code from}. */
  public Optional<Match<Place>> longestAdjective(Words words, int from, int limit) {
    return adjectives.longest(words, from, limit);
  }
}
