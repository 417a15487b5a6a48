package org.parallax.extract.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook;
import org.parallax.language.Lexicon;

/** The words of the calendar, from {@code dates.csv}. */
final class DateWords {
  private final Map<String, Map<String, String>> kinds = new HashMap<>();
  private final PhraseBook<String> holidays = PhraseBook.ofWords();
  private final PhraseBook<Integer> ordinals = PhraseBook.ofWords();
  private final Set<String> starts = new HashSet<>();

  DateWords() {
    for (List<String> row : Lexicon.read(DateWords.class, "dates.csv").rows()) {
      for (String form : Lexicon.forms(row.get(2))) {
        put(row.get(0), row.get(1), form);
      }
    }
    starts.addAll(
        List.of(
            "a", "an", "the", "today", "tomorrow", "tonight", "yesterday", "in", "every", "each"));
    starts.addAll(List.of("noon", "midnight", "recent", "several", "few", "many", "half", "later"));
    starts.addAll(
        List.of("earlier", "within", "over", "same", "these", "o'clock", "once", "twice"));
  }

  private void put(String kind, String value, String form) {
    starts.add(first(form));
    switch (kind) {
      case "holiday" -> holidays.put(form, value);
      case "ordinal" -> ordinals.put(form, Integer.valueOf(value));
      default -> kinds.computeIfAbsent(kind, name -> new HashMap<>()).put(form, value);
    }
  }

  private static String first(String form) {
    int end = 0;
    while (end < form.length() && form.charAt(end) != ' ' && form.charAt(end) != '-') {
      end++;
    }
    return form.substring(0, end);
  }

  /** Whether a time can start with the word {@code atom}. */
  boolean canStart(Atom atom) {
    return atom.isWord() && starts.contains(bare(atom.key()));
  }

  private static String bare(String key) {
    return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
  }

  private Optional<String> value(String kind, Atoms atoms, int i) {
    return atoms.get(i).isWord()
        ? Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(bare(atoms.key(i))))
        : Optional.empty();
  }

  /** The month, 1 to 12, that atom {@code i} names, abbreviated or not. */
  OptionalInt month(Atoms atoms, int i) {
    return number(value("month", atoms, i).or(() -> value("short month", atoms, i)));
  }

  /** The month that atom {@code i} names beyond doubt, without a number beside it. */
  OptionalInt certainMonth(Atoms atoms, int i) {
    boolean capital = atoms.get(i).isCapital();
    return capital ? number(value("month", atoms, i)) : OptionalInt.empty();
  }

  /**
   * The weekday, 1 for Monday, that atom {@code i} names; abbreviations need a capital and a sign.
   */
  OptionalInt weekday(Atoms atoms, int i) {
    Optional<String> whole = value("weekday", atoms, i);
    boolean marked =
        atoms.get(i).isCapital() && (atoms.is(i + 1, ".", ",") || month(atoms, i + 1).isPresent());
    return number(whole.isPresent() || !marked ? whole : value("short weekday", atoms, i));
  }

  private static OptionalInt number(Optional<String> value) {
    return value.map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
  }

  /** The length of time that atom {@code i} names. */
  Optional<Grain> unit(Atoms atoms, int i) {
    return value("unit", atoms, i).map(Grain::valueOf);
  }

  /** The part of the day at {@code i}, by its TIMEX3 code. */
  Optional<String> part(Atoms atoms, int i) {
    return value("part", atoms, i);
  }

  /** The season at {@code i}, by its TIMEX3 code. */
  Optional<String> season(Atoms atoms, int i) {
    return value("season", atoms, i);
  }

  /** The length between repetitions that an adverb at {@code i} names. */
  Optional<String> repetition(Atoms atoms, int i) {
    return value("set", atoms, i);
  }

  /** -1, 0 or 1 where "last", "this" or "next" stands at {@code i}. */
  OptionalInt step(Atoms atoms, int i) {
    return number(value("step", atoms, i).or(() -> spun(atoms, i)));
  }

  /** "the final week", "the cup final Sunday" mean it; "she said final week" means "last". */
  private Optional<String> spun(Atoms atoms, int i) {
    Optional<String> step = value("spun step", atoms, i);
    boolean afterWord = i > 0 && atoms.get(i - 1).isWord() && !atoms.get(i - 1).isCapital();
    if (step.isEmpty() || !afterWord || atoms.get(i).isCapital()) {
      return Optional.empty();
    }
    boolean owned = atoms.key(i - 1).endsWith("'s");
    boolean meant = owned || value("last of all", atoms, i - 1).isPresent();
    return step.filter(spun -> !meant && !atoms.is(i + 2, "of"));
  }

  /** "early", "middle" or "late" where such a word stands at {@code i}. */
  Optional<String> edge(Atoms atoms, int i) {
    return value("edge", atoms, i);
  }

  /** The holiday that starts at {@code i}. */
  Optional<PhraseBook.Hit<String>> holiday(Atoms atoms, int i) {
    return holidays.startingAt(atoms, i);
  }

  /** The day of a month written as an ordinal word at {@code i}. */
  Optional<PhraseBook.Hit<Integer>> ordinal(Atoms atoms, int i) {
    return ordinals.startingAt(atoms, i);
  }
}
