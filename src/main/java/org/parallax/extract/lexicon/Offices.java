package org.parallax.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.language.Lexicon;

/** What persons are called by what they are: offices, ranks, functions, professions. */
public final class Offices {
  /**
   * A word for what a person is.
   *
   * @param words the words in lower case
   * @param sort what kind of word it is
   * @param family the name shared by all words for one office
   */
  public record Office(String words, Sort sort, String family) {}

  /** What kind of thing a person is called. */
  public enum Sort {
    /** An office of a state or body, which a person holds or does not. */
    OFFICE,
    /** A rank of a force or church. */
    RANK,
    /** A part somebody plays for a time, which may stand beside an office. */
    FUNCTION,
    /** A trade, which may stand beside an office. */
    PROFESSION,
    /** A form of address. */
    HONORIFIC,
    /** No office at all, though the last word alone may be one. */
    NONE
  }

  private final PhraseTable<Office> offices = new PhraseTable<>(Word::lower);
  private final Map<String, String> ranks;
  private final Set<String> fields;

  /** Reads the lists on the class path. */
  public Offices() {
    ranks =
        Lexicon.read(Offices.class, "ranks.csv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    List<Office> listed =
        Lexicon.read(Offices.class, "offices.csv").rows().stream()
            .map(
                row ->
                    new Office(
                        row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2)))
            .toList();
    listed.forEach(office -> offices.put(office.words(), office));
    List<String> prefixes = ranks.keySet().stream().filter(rank -> rank.endsWith("-")).toList();
    for (Office office : listed) {
      if (office.sort() == Sort.OFFICE) {
        prefixes.forEach(rank -> putRanked(rank + office.words(), office));
      }
    }
    fields =
        Lexicon.read(Offices.class, "fields.csv").rows().stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
  }

  private void putRanked(String words, Office office) {
    offices.put(words, new Office(words, office.sort(), office.family()));
  }

  /** The office that {@code words} stand for, in whatever case, without rank words. */
  public Optional<Office> find(String words) {
    return offices.find(words.toLowerCase(Locale.ROOT));
  }

  /** The longest office that starts at word {@code from} and ends before {@code limit}. */
  public Optional<Match<Office>> longest(Words words, int from, int limit) {
    return offices.longest(words, from, limit);
  }

  /** The rank a word before an office stands for: "former" for "ex". */
  public Optional<String> rank(String word) {
    return Optional.ofNullable(ranks.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a word before an office, in lower case, says of what it is: "culture" minister. */
  public boolean isField(String word) {
    return fields.contains(word);
  }
}
