package org.parallax.align.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.Assertion;
import org.parallax.align.statement.Made;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.mention.Quote;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * A date of an article with what tells whether another is of the same event.
 *
 * @param moment the date
 * @param reading which days it means
 * @param calendarDay whether it gives a single day in figures
 * @param deed what is done on it: the class of the verb nearest before it
 * @param place where it stands
 * @param once what a thing goes through but once on it, as in "the bridge, built in": the stem of
 *     the thing with the class of the verb
 */
record Dated(
    Moment moment,
    CalendarReading reading,
    boolean calendarDay,
    Optional<String> deed,
    Place place,
    Optional<String> once) {
  /**
   * Where a date stands.
   *
   * @param lead whether it is the first day of a report's first two sentences: that of the event
   * @param subject of whom or what the clause around it tells
   */
  record Place(boolean lead, Set<String> subject) {}

  private static final int LEAD = 2;

  /** The day on which something was said is not that of which it was said. */
  static final Set<String> SAID = deeds("said");

  /** The day of a page is not that of what it tells. */
  private static final Set<String> POSTED = deeds("posted");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern CLOCK = Pattern.compile("T\\d");

  private static final Set<String> SPOKEN =
      WordClasses.called(Dated.class, "day-words.csv", "spoken");

  private static final Set<String> ONCE = onceDeeds();

  private static final Set<Tag> SUBJECTS = Set.of(Tag.NOUN, Tag.PROPN, Tag.PRON);

  /** So many words may stand between a verb and the day. */
  private static final int REACH = 10;

  /** An article of more dates is a calendar: the others are not compared. */
  private static final int MOST = 1000;

  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .,'’-]{1,40}");

  private static final Pattern DASH =
      Pattern.compile("(?:,? \\d{4})?(?: \\([^)\\n]{2,24}\\))? ?(?:[–—]|--? )");

  private static Set<String> deeds(String sort) {
    Stemmer stemmer = new Stemmer();
    return WordClasses.called(Dated.class, "day-words.csv", sort).stream()
        .map(verb -> Assertion.deed(verb, stemmer))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> onceDeeds() {
    Stemmer stemmer = new Stemmer();
    return Lexicon.read(Dated.class, "once-deeds.csv").rows().stream()
        .map(row -> Assertion.deed(row.get(0), stemmer))
        .collect(Collectors.toUnmodifiableSet());
  }

  private record All(List<Dated> list) {
    static All of(Witness witness) {
      Stemmer stemmer = new Stemmer();
      List<Dated> list =
          new ArrayList<>(
              witness
                  .mentions(Moment.class)
                  .filter(Dated::isDay)
                  .filter(moment -> isPlaced(witness, moment))
                  .filter(moment -> !isSpoken(witness, moment) && !isDateline(witness, moment))
                  .filter(moment -> !isOfName(witness, moment) && !isOfPage(witness, moment))
                  .limit(MOST)
                  .map(moment -> Dated.of(witness, moment, stemmer))
                  .toList());
      Set<Integer> opening = opening(witness);
      list.stream()
          .filter(dated -> opening.contains(dated.moment.at().sentence()) && dated.isOfEvent())
          .findFirst()
          .ifPresent(
              first ->
                  list.replaceAll(
                      dated -> dated.moment.equals(first.moment) ? first.asLead() : dated));
      return new All(List.copyOf(list));
    }

    /** The numbers of the sentences a report opens with. */
    private static Set<Integer> opening(Witness witness) {
      return witness.text().sentences().stream()
          .filter(sentence -> sentence.role() == Role.BODY)
          .map(Sentence::index)
          .limit(LEAD)
          .collect(Collectors.toSet());
    }
  }

  /** The dates of {@code witness}, in the order of the text; worked out once. */
  static List<Dated> by(Witness witness) {
    return witness.derived(All.class, All::of).list;
  }

  private static Dated of(Witness witness, Moment moment, Stemmer stemmer) {
    CalendarReading reading = CalendarReading.of(witness, moment);
    boolean figure = witness.words(moment).codePoints().anyMatch(Character::isDigit);
    boolean calendarDay = figure && reading.dayOfYear().isPresent();
    Optional<Integer> verb = verb(witness, moment);
    Optional<String> deed = verb.map(at -> deed(witness, moment, at, stemmer));
    Optional<String> once =
        deed.filter(ONCE::contains)
            .flatMap(any -> thing(witness, moment, verb.orElseThrow(), stemmer))
            .map(thing -> thing + " " + deed.orElseThrow());
    Place place = new Place(false, subject(witness, moment));
    return new Dated(moment, reading, calendarDay, deed, place, once);
  }

  /** The deed of the clause whose verb it is, which may tell it in several words. */
  private static String deed(Witness witness, Moment moment, int verb, Stemmer stemmer) {
    Token token = witness.sentence(moment).tokens().get(verb);
    return Made.by(witness).in(moment.at().sentence()).stream()
        .filter(made -> made.statement().parts().predicate().span().encloses(token.span()))
        .map(made -> made.assertion().deed())
        .findFirst()
        .orElseGet(() -> Assertion.deedOf(token.form(), stemmer));
  }

  private static Set<String> subject(Witness witness, Moment moment) {
    return Made.by(witness).in(moment.at().sentence()).stream()
        .filter(made -> made.statement().span().encloses(moment.span()))
        .min(Comparator.comparingInt(made -> made.statement().span().length()))
        .map(made -> made.assertion().subject())
        .orElse(Set.of());
  }

  /** Whether something is done on it, and not only said; a time of the clock is no day. */
  private boolean isOfEvent() {
    return deed.filter(SAID::contains).isEmpty() && !CLOCK.matcher(moment.timex()).find();
  }

  private Dated asLead() {
    return new Dated(moment, reading, calendarDay, deed, new Place(true, place.subject), once);
  }

  /** "Posted on Monday", where nobody is told to have posted anything. */
  private static boolean isOfPage(Witness witness, Moment moment) {
    Stemmer stemmer = new Stemmer();
    List<Token> tokens = witness.sentence(moment).tokens();
    return verb(witness, moment)
        .filter(at -> POSTED.contains(Assertion.deedOf(tokens.get(at).form(), stemmer)))
        .filter(at -> at == 0 || isMark(tokens.get(at - 1)))
        .isPresent();
  }

  /** A mark, or a shortened word at what was the end of a line. */
  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.form().codePointBefore(token.form().length()));
  }

  private static boolean isDay(Moment moment) {
    return moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
  }

  /**
   * "next week" in a report without a date may be any week, so it is nothing to compare; "last
   * month" leaves one of few.
   */
  private static boolean isPlaced(Witness witness, Moment moment) {
    return moment.days().isPresent()
        || !moment.timex().endsWith("_REF")
        || CalendarReading.of(witness, moment).isPastMonth()
        || CalendarReading.of(witness, moment).weekday().isPresent();
  }

  /** "PORT ORLIN, Nov 11 (TNA) –" tells when the report was written. */
  private static boolean isDateline(Witness witness, Moment moment) {
    String text = witness.article().text().value();
    int start = witness.sentence(moment).span().start();
    return PLACE.matcher(text.substring(start, Math.max(start, moment.span().start()))).matches()
        && DASH.matcher(text).region(moment.span().end(), text.length()).lookingAt();
  }

  /**
   * "The 2014 Orlin Games" is a name, whenever they are told of; "in 2014 Orlin flooded" is not.
   */
  private static boolean isOfName(Witness witness, Moment moment) {
    List<Token> tokens = witness.sentence(moment).tokens();
    List<Tag> tags = witness.text().tags(witness.sentence(moment));
    return YEAR.matcher(moment.timex()).matches()
        && IntStream.range(1, tokens.size())
            .filter(i -> tokens.get(i - 1).end() == moment.span().end())
            .filter(i -> i < 2 || tags.get(i - 2) != Tag.ADP)
            .anyMatch(i -> Character.isUpperCase(tokens.get(i).form().codePointAt(0)));
  }

  /** "Today" in quoted words is the day they were said, which need not be the report's. */
  private static boolean isSpoken(Witness witness, Moment moment) {
    return SPOKEN.contains(witness.words(moment).toLowerCase(Locale.ROOT))
        && witness
            .mentions(Quote.class)
            .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
            .anyMatch(quote -> quote.span().encloses(moment.span()));
  }

  /**
   * The number of the verb of the date: that of "the mayor on Friday said", or the nearest before.
   */
  private static Optional<Integer> verb(Witness witness, Moment moment) {
    Sentence sentence = witness.sentence(moment);
    List<Tag> tags = witness.text().tags(sentence);
    OptionalInt behind = behindSubject(sentence, tags, moment);
    if (behind.isPresent()) {
      return Optional.of(behind.getAsInt());
    }
    int walked = 0;
    for (int i = tags.size() - 1; i >= 0 && walked <= REACH; i--) {
      boolean before = sentence.tokens().get(i).end() <= moment.span().start();
      walked += before ? 1 : 0;
      if (before && tags.get(i) == Tag.VERB) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The number of the verb right behind the date, where the date stands behind a subject. */
  private static OptionalInt behindSubject(Sentence sentence, List<Tag> tags, Moment moment) {
    int from = 0;
    while (from < tags.size() && sentence.tokens().get(from).start() < moment.span().start()) {
      from++;
    }
    int to = from;
    while (to < tags.size() && sentence.tokens().get(to).start() < moment.span().end()) {
      to++;
    }
    int subject = from > 0 && tags.get(from - 1) == Tag.ADP ? from - 2 : from - 1;
    boolean verb =
        to < tags.size()
            && tags.get(to) == Tag.VERB
            && !sentence.tokens().get(to).form().endsWith("ing");
    return verb && subject >= 0 && SUBJECTS.contains(tags.get(subject))
        ? OptionalInt.of(to)
        : OptionalInt.empty();
  }

  /** The stem of the noun that the verb is about: the nearest before it. */
  private static Optional<String> thing(Witness witness, Moment moment, int verb, Stemmer stemmer) {
    Sentence sentence = witness.sentence(moment);
    List<Tag> tags = witness.text().tags(sentence);
    for (int i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
      if (tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN) {
        return Optional.of(stemmer.stem(sentence.tokens().get(i).form()));
      }
    }
    return Optional.empty();
  }
}
