package org.parallax.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Gazetteer.Kind;
import org.parallax.extract.lexicon.Gazetteer.Place;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.lexicon.Offices.Office;
import org.parallax.extract.lexicon.Offices.Sort;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/** Finds the words for offices, with their rank and the country or body they belong to. */
final class OfficeFinder {
  private static final Set<String> BELONGS = Set.of("of", "for", "at");
  private static final Set<Sort> NO_OFFICES = Set.of(Sort.HONORIFIC, Sort.NONE);
  private static final Set<String> SENT = Set.of("ambassador", "envoy", "consul", "representative");

  private final WordLists lists;

  OfficeFinder(WordLists lists) {
    this.lists = lists;
  }

  /**
   * Every office of a paragraph, in order; forms of address and words inside names are left out.
   */
  List<OfficePhrase> find(NamedWords paragraph) {
    List<OfficePhrase> found = new ArrayList<>();
    Words words = paragraph.words();
    int at = 0;
    while (at < words.size()) {
      Optional<Match<Office>> match =
          paragraph.at(at).isPresent()
              ? Optional.empty()
              : lists.offices().longest(words, at, words.size());
      if (match.filter(hit -> !NO_OFFICES.contains(hit.value().sort())).isPresent()) {
        OfficePhrase phrase = phrase(paragraph, match.get());
        dropPartOf(phrase, found);
        found.add(phrase);
      }
      at = match.map(Match::to).orElse(at + 1);
    }
    return found;
  }

  /** Takes back an office that turned out to be the rank of the next: "deputy" of a minister. */
  private static void dropPartOf(OfficePhrase phrase, List<OfficePhrase> found) {
    if (!found.isEmpty() && found.get(found.size() - 1).core().overlaps(phrase.core())) {
      found.remove(found.size() - 1);
    }
  }

  private OfficePhrase phrase(NamedWords paragraph, Match<Office> match) {
    Words words = paragraph.words();
    int from = match.from();
    while (from > 0 && paragraph.at(from - 1).isEmpty() && isModifier(words.lower(from - 1))) {
      from--;
    }
    Span before = ownerBefore(paragraph, from);
    Optional<String> of = before.isEmpty() ? Optional.empty() : owner(paragraph, before, match);
    int start = of.isPresent() ? before.start() : from;
    int to = match.to();
    int core = to;
    int after = nameAfter(paragraph, to);
    if (after > to) {
      if (isSent(words, match)) {
        core = after;
      } else if (of.isEmpty()) {
        of = paragraph.at(after - 1).map(this::plain);
      }
      to = after;
    }
    return new OfficePhrase(new Span(start, to), new Span(from, core), match.value(), of);
  }

  private static boolean isSent(Words words, Match<Office> match) {
    return SENT.contains(match.value().family()) && words.is(match.to(), "to");
  }

  private boolean isModifier(String lower) {
    return lists.offices().rank(lower).isPresent() || lists.offices().isField(lower);
  }

  /** The words of a country, people or body that end before {@code from}; empty without one. */
  private Span ownerBefore(NamedWords paragraph, int from) {
    Words words = paragraph.words();
    int end = words.lower(from - 1).equals("'s") ? from - 1 : from;
    Optional<Name> name = paragraph.endingAt(end - 1);
    if (name.isPresent()) {
      return name.get().category() == Category.PERSON
          ? new Span(from, from)
          : new Span(paragraph.range(end - 1).start(), from);
    }
    for (int start = Math.max(0, from - 2); start < from; start++) {
      var adjective = lists.places().longestAdjective(words, start, from);
      if (adjective.isPresent() && adjective.get().to() == from) {
        return new Span(start, from);
      }
    }
    return new Span(from, from);
  }

  private Optional<String> owner(NamedWords paragraph, Span before, Match<Office> match) {
    Words words = paragraph.words();
    Optional<Name> name = paragraph.at(before.start());
    if (name.isEmpty()) {
      return lists
          .places()
          .longestAdjective(words, before.start(), before.end())
          .map(adjective -> adjective.value().name());
    }
    boolean possessive = words.is(before.end() - 1, "'s");
    boolean function = match.value().sort() == Sort.FUNCTION;
    Optional<Place> place = lists.places().find(name.get().canonical());
    return possessive && function && place.filter(p -> p.kind() == Kind.CAPITAL).isPresent()
        ? place.map(Place::country)
        : Optional.of(plain(name.get()));
  }

  /** A country's name without regard to how it is written; else the fullest form of the name. */
  private String plain(Name name) {
    return name.category() == Category.PLACE
        ? lists.places().find(name.canonical()).map(Place::name).orElse(name.canonical())
        : name.canonical();
  }

  /** The end of "of the …" at {@code to} if it names a body or place; else {@code to}. */
  private int nameAfter(NamedWords paragraph, int to) {
    Words words = paragraph.words();
    if (!BELONGS.contains(words.lower(to)) && !words.is(to, "to")) {
      return to;
    }
    int at = to + 1;
    while (words.is(at, "the") || isAdjective(words, at)) {
      at++;
    }
    Optional<Name> name = paragraph.startingAt(at);
    return name.isPresent() && name.get().category() != Category.PERSON
        ? paragraph.range(at).end()
        : to;
  }

  private boolean isAdjective(Words words, int at) {
    return at < words.size()
        && lists.places().longestAdjective(words, at, at + 1).isPresent()
        && words.isCapital(at);
  }
}
