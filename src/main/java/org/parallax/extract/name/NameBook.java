package org.parallax.extract.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.extract.lexicon.KnownNames;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.Candidate.Strength;
import org.parallax.mention.Name.Category;

/** Who is who in an article: what each name stands for and its fullest form. */
final class NameBook {
  /**
   * What a form of a name means in this article.
   *
   * @param category what bears it
   * @param canonical its fullest form
   */
  record Entry(Category category, String canonical) {}

  private final WordLists lists;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> givenNames = new HashMap<>();

  NameBook(WordLists lists, List<Candidate> candidates) {
    this.lists = lists;
    candidates.forEach(candidate -> counts.merge(candidate.text(), 1, Integer::sum));
    candidates.forEach(this::vote);
    candidates.forEach(this::fullPersons);
    candidates.forEach(this::shortPersons);
    candidates.forEach(this::shortBodies);
    known(candidates);
    acronyms(candidates);
  }

  /** The best told category of each form. */
  private void vote(Candidate candidate) {
    if (candidate.strength() != Strength.GUESS) {
      candidate
          .category()
          .ifPresent(
              category ->
                  entries.merge(
                      candidate.text(),
                      new Entry(category, candidate.text()),
                      (old, young) ->
                          candidate.strength() == Strength.SURE && isWeak(old) ? young : old));
    }
  }

  private static boolean isWeak(Entry entry) {
    return entry.category() == Category.PLACE;
  }

  private void fullPersons(Candidate candidate) {
    Entry entry = entries.get(candidate.text());
    if (entry == null || entry.category() != Category.PERSON || candidate.size() < 2) {
      return;
    }
    String full = candidate.text();
    surnames.merge(surname(candidate), full, this::commoner);
    givenNames.merge(candidate.first(), full, this::commoner);
  }

  private String surname(Candidate candidate) {
    String last = candidate.last();
    boolean suffix =
        lists
            .clues()
            .is(
                org.parallax.extract.lexicon.NameWords.Clue.SUFFIX,
                last.toLowerCase(java.util.Locale.ROOT));
    int at = candidate.range().end() - 2;
    return suffix && at > candidate.range().start()
        ? candidate.words().at(candidate.words().is(at, ",") ? at - 1 : at).form()
        : last;
  }

  private String commoner(String a, String b) {
    return counts.getOrDefault(b, 0) > counts.getOrDefault(a, 0) ? b : a;
  }

  private void shortPersons(Candidate candidate) {
    if (candidate.size() != 1) {
      return;
    }
    String form = candidate.text();
    String full = Optional.ofNullable(surnames.get(form)).orElse(givenNames.get(form));
    Entry entry = entries.get(form);
    boolean open = entry == null || entry.category() == Category.PERSON || isWeak(entry);
    if (full != null
        && open
        && (surnames.containsKey(form) || !lists.places().find(form).isPresent())) {
      entries.put(form, new Entry(Category.PERSON, full));
    }
  }

  /** A body's first or last word stands for it, if nothing else claims the word. */
  private void shortBodies(Candidate candidate) {
    if (candidate.size() < 2 || !isBody(candidate.text())) {
      return;
    }
    Entry body = entries.get(candidate.text());
    for (String part : List.of(candidate.last(), candidate.first())) {
      if (counts.containsKey(part) && isFree(part, candidate) && body != null) {
        entries.put(part, body);
      }
    }
  }

  /** Whether nothing claims a word, or a verb of saying alone took a body's first for a person. */
  private boolean isFree(String part, Candidate body) {
    Entry entry = entries.get(part);
    return entry == null
        || (part.equals(body.first())
            && entry.category() == Category.PERSON
            && entry.canonical().equals(part));
  }

  private boolean isBody(String form) {
    Entry entry = entries.get(form);
    return entry != null && entry.category() == Category.ORGANIZATION;
  }

  /** Known short and full forms that both stand in the article mean the same. */
  private void known(List<Candidate> candidates) {
    Map<String, String> fullest = new HashMap<>();
    for (Candidate candidate : candidates) {
      identity(candidate.text())
          .ifPresent(id -> fullest.merge(id, candidate.text(), NameBook::longer));
    }
    for (var entry : Map.copyOf(entries).entrySet()) {
      identity(entry.getKey())
          .map(fullest::get)
          .ifPresent(
              full -> entries.put(entry.getKey(), new Entry(entry.getValue().category(), full)));
    }
  }

  private Optional<String> identity(String form) {
    return lists
        .known()
        .find(form)
        .map(KnownNames.Known::full)
        .or(() -> lists.places().find(form).map(place -> place.name()));
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  /** An acronym in brackets after a name stands for that name. */
  private void acronyms(List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate full = candidates.get(i - 1);
      Candidate brief = candidates.get(i);
      boolean adjacent =
          full.words() == brief.words()
              && brief.range().start() == full.range().end() + 1
              && full.words().is(full.range().end(), "(")
              && brief.size() == 1
              && brief.words().at(brief.range().start()).isAcronym();
      if (adjacent && full.size() > 1 && isInitials(brief.text(), full)) {
        Entry entry =
            Optional.ofNullable(entries.get(full.text()))
                .orElse(new Entry(Category.ORGANIZATION, full.text()));
        entries.put(full.text(), entry);
        entries.put(brief.text(), entry);
      }
    }
  }

  /** Whether the acronym begins with the initials of the name; a cut name may lack the last. */
  private static boolean isInitials(String brief, Candidate full) {
    StringBuilder initials = new StringBuilder();
    for (int i = full.range().start(); i < full.range().end(); i++) {
      if (full.words().at(i).isCapital()) {
        initials.append(full.words().at(i).form().charAt(0));
      }
    }
    String letters = brief.replace(".", "");
    return initials.length() >= 2
        && letters.regionMatches(true, 0, initials.toString(), 0, Math.min(2, letters.length()));
  }

  /** What {@code form} means here, if anything. */
  Optional<Entry> find(String form) {
    return Optional.ofNullable(entries.get(form));
  }

  /** Every form that means something, in the order of the text. */
  Map<String, Entry> entries() {
    return entries;
  }
}
