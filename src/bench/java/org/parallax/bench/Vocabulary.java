package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Lexicon;

/** The words of the generated news: those of a list, and proper names put together at random. */
final class Vocabulary {
  private static final List<String> OPENINGS =
      List.of("Bar", "Cor", "Dal", "Fen", "Gar", "Hol", "Kel", "Lor", "Mar", "Nev", "Or", "Pel");
  private static final List<String> MIDDLES =
      List.of("a", "an", "e", "en", "i", "in", "o", "ol", "u", "ul");
  private static final List<String> SURNAME_ENDINGS =
      List.of("berg", "dahl", "ez", "ini", "kov", "lund", "man", "ris", "sen", "ska", "ton", "va");
  private static final List<String> PLACE_ENDINGS =
      List.of("burg", "cester", "dorf", "field", "grad", "ham", "mouth", "port", "stad", "wick");
  private static final List<String> BODY_ENDINGS =
      List.of("Agency", "Authority", "Commission", "Council", "Federation", "Institute", "Union");

  /** What a word is in a sentence. */
  enum Part {
    THING,
    PERSON,
    VERB,
    QUALITY,
    GIVEN
  }

  /**
   * A word.
   *
   * @param base the singular, or the form after "to"
   * @param other the plural, or the past participle
   */
  record Word(String base, String other) {}

  private final Map<Part, List<Word>> words;

  Vocabulary() {
    words =
        Lexicon.read(Vocabulary.class, "vocabulary.csv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> Part.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    Collectors.mapping(
                        row -> new Word(row.get(1), row.get(2)), Collectors.toList())));
  }

  /** So many words of a part of speech; the same may come twice. */
  List<Word> some(int count, Part part, Random random) {
    return Stream.generate(() -> one(part, random)).limit(count).toList();
  }

  Word one(Part part, Random random) {
    return pick(words.getOrDefault(part, List.of()), random);
  }

  /** A person's given name and surname. */
  String person(Random random) {
    return one(Part.GIVEN, random).base() + " " + name(SURNAME_ENDINGS, random);
  }

  String place(Random random) {
    return name(PLACE_ENDINGS, random);
  }

  /** The name of an agency, council or the like. */
  String body(Random random) {
    String quality = one(Part.QUALITY, random).base();
    return place(random) + " " + capital(quality) + " " + pick(BODY_ENDINGS, random);
  }

  private static String name(List<String> endings, Random random) {
    return Stream.<Function<Random, String>>of(
            r -> pick(OPENINGS, r), r -> pick(MIDDLES, r), r -> pick(endings, r))
        .map(part -> part.apply(random))
        .collect(Collectors.joining());
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
