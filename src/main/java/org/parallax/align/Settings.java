package org.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Locus;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Finds the places of an article that a preposition of place leads to, with what happens there. */
final class Settings {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "on", "behind");

  /** A preposition that leads to a place known by name or noun, though it may lead to anything. */
  private static final Set<String> DIRECTIVE = Set.of("to", "from", "into");

  /** A preposition that leads to a place known by name alone. */
  private static final String PLANNED = "for";

  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** So many words around a place may say of what kind it is. */
  private static final int AROUND = 8;

  /** So many words may stand between the preposition and what is there. */
  private static final int REACH = 7;

  /** The words of a place told by a common noun are no more than this. */
  private static final int LONGEST = 5;

  /** A sentence of more tokens is no sentence. */
  private static final int LONGEST_SENTENCE = 250;

  private final Witness witness;
  private final Stemmer stemmer = new Stemmer();
  private final Map<Integer, Name> named = new HashMap<>();
  private final List<Setting> found = new ArrayList<>();

  /**
   * The places of an article.
   *
   * @param list in the order of the text
   * @param byAnchor by each of their anchors
   * @param names all places the article names, as they are compared
   */
  record All(List<Setting> list, Map<String, List<Setting>> byAnchor, Set<List<String>> names) {}

  private Settings(Witness witness) {
    this.witness = witness;
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
    for (Setting setting : found) {
      for (String anchor : setting.anchors()) {
        byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(setting);
      }
    }
    return new All(List.copyOf(found), byAnchor, names);
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Tag> tags = witness.text().tags(sentence);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String lower = lower(tokens.get(i));
      boolean locative = LOCATIVE.contains(lower);
      if (locative || DIRECTIVE.contains(lower) || lower.equals(PLANNED)) {
        int at = i;
        int first = isDeterminer(tags, tokens, i + 1) ? i + 2 : i + 1;
        place(sentence, tags, first, first > i + 1 && !lower.equals(PLANNED))
            .ifPresent(name -> add(sentence, tags, at, name));
      }
    }
  }

  /** "my" and "the" open a place told by a common noun. */
  private static boolean isDeterminer(List<Tag> tags, List<Token> tokens, int i) {
    return tags.get(i) == Tag.DET
        || Set.of("its", "his", "her", "their").contains(lower(tokens.get(i)));
  }

  /** The place whose words start at token {@code first}. */
  private Optional<Name> place(Sentence sentence, List<Tag> tags, int first, boolean determined) {
    List<Token> tokens = sentence.tokens();
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    Name name = named.get(tokens.get(first).start());
    if (name != null) {
      return Optional.of(name);
    }
    int head = -1;
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      if (!noun && tags.get(i) != Tag.ADJ) {
        break;
      }
      head = noun ? i : head;
    }
    boolean told = head >= first && determined && PlaceNouns.kind(tokens, head).isPresent();
    return told ? Optional.of(common(sentence, first, head)) : Optional.empty();
  }

  private Name common(Sentence sentence, int first, int head) {
    Span span = new Span(sentence.tokens().get(first).start(), sentence.tokens().get(head).end());
    Locus at = new Locus(witness.id(), span, sentence.index());
    return new Name(at, Name.Category.PLACE, witness.text().at(span).replaceAll("\\s+", " "));
  }

  private void add(Sentence sentence, List<Tag> tags, int preposition, Name place) {
    List<Token> tokens = sentence.tokens();
    int first = preposition + 1;
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < place.span().end()) {
      end++;
    }
    boolean common = !named.containsKey(place.span().start());
    Set<String> anchors = new LinkedHashSet<>();
    String thing = thing(sentence, tags, preposition, anchors);
    boolean where = end < tokens.size() && opensWhere(tokens, end);
    anchors.addAll(where ? inside(sentence, tags, end) : around(sentence, tags, place));
    Optional<Setting.Nouns> nouns =
        common
            ? Optional.of(new Setting.Nouns(kinds(tokens, tags, first, end), proper(place)))
            : Optional.empty();
    found.add(new Setting(place, thing, anchors, nouns));
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

  /** What is or is done there: the nearest noun or telling verb before; "" where none is near. */
  private String thing(Sentence sentence, List<Tag> tags, int preposition, Set<String> anchors) {
    List<Token> tokens = sentence.tokens();
    for (int i = preposition - 1; i >= 0 && i >= preposition - REACH; i--) {
      if (tags.get(i) == Tag.PUNCT) {
        return "";
      }
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      boolean other =
          noun
              && (isOfAnother(tokens, tags, i)
                  || isPlace(tokens, i)
                  || isTime(sentence, tokens.get(i)));
      boolean verb = tags.get(i) == Tag.VERB && Assertion.isTelling(tokens.get(i).form());
      if ((noun && !other) || verb) {
        String thing = Assertion.deedOf(tokens.get(i).form(), stemmer);
        anchors.add(thing);
        return thing;
      }
    }
    return "";
  }

  private boolean isTime(Sentence sentence, Token token) {
    return witness
        .mentions(Moment.class, sentence.index())
        .anyMatch(moment -> moment.span().encloses(token.span()));
  }

  /** "The school" in "the school in Orlin" is a place itself, unless it is what is told of. */
  private static boolean isPlace(List<Token> tokens, int noun) {
    return PlaceNouns.kind(tokens, noun).isPresent()
        && noun > 1
        && (LOCATIVE.contains(lower(tokens.get(noun - 2)))
            || DIRECTIVE.contains(lower(tokens.get(noun - 2))));
  }

  /** Whether a noun only tells of which: the dockers in "a rally of the dockers". */
  private static boolean isOfAnother(List<Token> tokens, List<Tag> tags, int noun) {
    int before = noun - 1;
    while (before > 0 && (tags.get(before) == Tag.DET || tags.get(before) == Tag.ADJ)) {
      before--;
    }
    return before > 0 && lower(tokens.get(before)).equals("of");
  }

  /**
   * The deed of the shortest clause around a place, and those it is told of; nothing where another
   * verb stands between the deed and the place.
   */
  private Set<String> around(Sentence sentence, List<Tag> tags, Name place) {
    Set<String> anchors = new LinkedHashSet<>();
    Made.by(witness).in(sentence.index()).stream()
        .filter(made -> made.statement().span().encloses(place.span()))
        .min(Comparator.comparingInt(made -> made.statement().span().length()))
        .filter(made -> isOwn(sentence, tags, made.statement(), place))
        .ifPresent(made -> add(made.assertion(), anchors));
    return anchors;
  }

  private static boolean isOwn(Sentence sentence, List<Tag> tags, Statement statement, Name place) {
    int from = statement.parts().predicate().span().end();
    for (int i = 0; i < tags.size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean between = token.start() >= from && token.end() <= place.span().start();
      if (between && tags.get(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  private static void add(Assertion assertion, Set<String> anchors) {
    if (!assertion.light()) {
      anchors.add(assertion.deed());
    }
    anchors.addAll(assertion.subject());
  }

  /** The deeds and things of the clause that "where" opens. */
  private Set<String> inside(Sentence sentence, List<Tag> tags, int from) {
    List<Token> tokens = sentence.tokens();
    Set<String> anchors = new LinkedHashSet<>();
    for (int i = from; i < tokens.size(); i++) {
      if (i > from + 1 && tags.get(i) == Tag.PUNCT) {
        break;
      }
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      if (noun || (tags.get(i) == Tag.VERB && Assertion.isTelling(tokens.get(i).form()))) {
        anchors.add(Assertion.deedOf(tokens.get(i).form(), stemmer));
      }
    }
    return anchors;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
