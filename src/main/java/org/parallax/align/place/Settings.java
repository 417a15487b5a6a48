package org.parallax.align.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordClasses;
import org.parallax.align.word.Words;
import org.parallax.language.Tag;
import org.parallax.mention.Locus;
import org.parallax.mention.Name;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Finds the places of an article that a preposition of place leads to, with what happens there. */
final class Settings {
  /** Prepositions that lead to a place known by name or noun. */
  static final Set<String> PREPOSITIONS = prepositions();

  /** Words that name a part of the place behind them. */
  private static final Set<String> COMPASS =
      WordClasses.called(Settings.class, "place-words.csv", "compass");

  /** A place told by a common noun is one that the reader knows of, not "a house", "her house". */
  private static final String DEFINITE = "the";

  /** A preposition that leads to a place known by name alone. */
  private static final String PLANNED = "for";

  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** So many words around a place may say of what kind it is. */
  private static final int AROUND = 8;

  /** The words of a place told by a common noun are no more than this. */
  private static final int LONGEST = 5;

  /** A sentence of more tokens is no sentence. */
  private static final int LONGEST_SENTENCE = 250;

  private final Witness witness;
  private final Anchors anchors;
  private final Map<Integer, Name> named = new HashMap<>();
  private final Set<Name> parts = new HashSet<>();
  private final List<Setting> found = new ArrayList<>();

  /**
   * The places of an article.
   *
   * @param list in the order of the text
   * @param byAnchor by each of their anchors
   * @param byPlace by their words, which stand once each
   * @param names all places the article names, as they are compared
   */
  record All(
      List<Setting> list,
      Map<String, List<Setting>> byAnchor,
      Map<Name, Setting> byPlace,
      Set<List<String>> names) {
    All {
      list = List.copyOf(list);
      byAnchor = Map.copyOf(byAnchor);
      byPlace = Map.copyOf(byPlace);
      names = Set.copyOf(names);
    }

    /** What the common nouns for its places say, each once. */
    Stream<Setting.Nouns> nouns() {
      return list.stream().flatMap(setting -> setting.nouns().stream()).distinct();
    }
  }

  private static Set<String> prepositions() {
    Set<String> found =
        new HashSet<>(WordClasses.called(Settings.class, "place-words.csv", "locative"));
    found.addAll(WordClasses.called(Settings.class, "place-words.csv", "directive"));
    return Set.copyOf(found);
  }

  private Settings(Witness witness) {
    this.witness = witness;
    this.anchors = new Anchors(witness);
    witness
        .mentions(Name.class)
        .filter(name -> name.category() == Name.Category.PLACE)
        .forEach(name -> named.put(name.span().start(), name));
  }

  /** The places of {@code witness}; worked out once. */
  static All of(Witness witness) {
    return witness.derived(All.class, any -> new Settings(any).all());
  }

  private All all() {
    for (Sentence sentence : witness.text().sentences()) {
      if (sentence.tokens().size() <= LONGEST_SENTENCE) {
        read(sentence);
      }
    }
    Map<String, List<Setting>> byAnchor = new HashMap<>();
    Set<List<String>> names = new HashSet<>();
    named.values().forEach(name -> names.add(Words.of(name.canonical())));
    parts.forEach(name -> names.add(Words.of(name.canonical())));
    for (Setting setting : found) {
      for (String anchor : setting.anchors()) {
        byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(setting);
      }
    }
    Map<Name, Setting> byPlace = new HashMap<>();
    found.forEach(setting -> byPlace.putIfAbsent(setting.place(), setting));
    return new All(found, byAnchor, byPlace, names);
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Tag> tags = witness.text().tags(sentence);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String lower = lower(tokens.get(i));
      if (PREPOSITIONS.contains(lower) || lower.equals(PLANNED)) {
        int at = i;
        boolean determined = lower(tokens.get(i + 1)).equals(DEFINITE);
        int first = tags.get(i + 1) == Tag.DET ? i + 2 : i + 1;
        place(sentence, tags, first, determined && !lower.equals(PLANNED))
            .ifPresent(name -> add(sentence, tags, at, name));
      }
    }
  }

  /** The place whose words start at token {@code first}. */
  private Optional<Name> place(Sentence sentence, List<Tag> tags, int first, boolean determined) {
    List<Token> tokens = sentence.tokens();
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Name> name = named(sentence, first);
    if (name.isPresent()) {
      return name;
    }
    int head = head(tags, first);
    boolean told = head >= first && determined && PlaceNouns.kind(tokens, head).isPresent();
    return told
        ? part(sentence, head + 2)
            .filter(any -> lower(tokens.get(head + 1)).equals("of"))
            .or(() -> Optional.of(called(sentence, first, head)))
        : Optional.empty();
  }

  /** The last noun of the adjectives and nouns that start at {@code first}; -1 without one. */
  private static int head(List<Tag> tags, int first) {
    int head = -1;
    for (int i = first; i < tags.size() && i < first + LONGEST; i++) {
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      if (!noun && tags.get(i) != Tag.ADJ) {
        break;
      }
      head = noun ? i : head;
    }
    return head;
  }

  /** The name that starts at token {@code first}, with the word for a part of it before. */
  private Optional<Name> named(Sentence sentence, int first) {
    return Optional.ofNullable(named.get(sentence.tokens().get(first).start()))
        .or(() -> part(sentence, first));
  }

  /** "Western Varda", where only the country has a capital. */
  private Optional<Name> part(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    if (first + 1 >= tokens.size() || !COMPASS.contains(tokens.get(first).form())) {
      return Optional.empty();
    }
    Optional<Name> part =
        Optional.ofNullable(named.get(tokens.get(first + 1).start()))
            .map(whole -> called(sentence, first, end(tokens, first + 1, whole) - 1));
    part.ifPresent(parts::add);
    return part;
  }

  private Name called(Sentence sentence, int first, int last) {
    Span span = new Span(sentence.tokens().get(first).start(), sentence.tokens().get(last).end());
    Locus at = new Locus(witness.id(), span, sentence.index());
    return new Name(at, Name.Category.PLACE, witness.text().at(span).replaceAll("\\s+", " "));
  }

  private void add(Sentence sentence, List<Tag> tags, int preposition, Name place) {
    List<Token> tokens = sentence.tokens();
    int first = preposition + 1;
    int end = end(tokens, first, place);
    String thing = anchors.thing(sentence, preposition);
    boolean where = end < tokens.size() && opensWhere(tokens, end);
    Set<String> told = new LinkedHashSet<>();
    if (!thing.isEmpty()) {
      told.add(thing);
    }
    told.addAll(where ? anchors.inside(sentence, end) : anchors.around(sentence, place));
    Optional<Setting.Nouns> nouns =
        named.containsKey(place.span().start()) || parts.contains(place)
            ? Optional.empty()
            : PlaceNouns.size(tokens, end - 1)
                .map(
                    size ->
                        new Setting.Nouns(size, kinds(tokens, tags, first, end), proper(place)));
    found.add(new Setting(place, thing, told, nouns));
  }

  private static int end(List<Token> tokens, int first, Name place) {
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < place.span().end()) {
      end++;
    }
    return end;
  }

  private static Set<String> proper(Name place) {
    Set<String> found = new HashSet<>();
    BLANK
        .splitAsStream(place.canonical())
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .forEach(word -> found.add(Words.fold(word)));
    return found;
  }

  /** The kinds of place named between the marks around a place: "the house on the lake". */
  private static Set<String> kinds(List<Token> tokens, List<Tag> tags, int first, int end) {
    int from = first;
    while (from > 0 && from > first - AROUND && tags.get(from - 1) != Tag.PUNCT) {
      from--;
    }
    int to = end;
    while (to < tokens.size() && to < end + AROUND && tags.get(to) != Tag.PUNCT) {
      to++;
    }
    return PlaceNouns.kinds(tokens, from, to);
  }

  private static boolean opensWhere(List<Token> tokens, int end) {
    int at = tokens.get(end).form().equals(",") ? end + 1 : end;
    return at < tokens.size() && lower(tokens.get(at)).equals("where");
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
