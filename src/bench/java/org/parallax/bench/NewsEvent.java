package org.parallax.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.parallax.bench.Vocabulary.Part;
import org.parallax.bench.Vocabulary.Word;

/** An invented event: its own people, bodies, places, words, and what happened. */
final class NewsEvent {
  private static final int FACTS = 50;
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "3 May", "4 May", "5 May");
  private static final List<String> TITLES =
      List.of(
          "President", "Minister", "Deputy Minister", "Director", "Deputy Director", "Chairman");

  private final List<String> people;
  private final List<String> bodies;
  private final List<String> places;
  private final List<Word> things;
  private final List<Word> workers;
  private final List<Word> verbs;
  private final List<Word> qualities;
  private final List<Fact> facts;

  /**
   * @param vocabulary its words are drawn from this
   * @param random makes it this event and no other
   */
  NewsEvent(Vocabulary vocabulary, Random random) {
    people = Stream.generate(() -> vocabulary.person(random)).limit(6).toList();
    bodies = Stream.generate(() -> vocabulary.body(random)).limit(4).toList();
    places = Stream.generate(() -> vocabulary.place(random)).limit(4).toList();
    things = vocabulary.some(30, Part.THING, random);
    workers = vocabulary.some(8, Part.PERSON, random);
    verbs = vocabulary.some(25, Part.VERB, random);
    qualities = vocabulary.some(25, Part.QUALITY, random);
    facts = Stream.generate(() -> fact(random)).limit(FACTS).toList();
  }

  /** What every report may tell. */
  List<Fact> facts() {
    return facts;
  }

  /** A headline for it. */
  String headline() {
    return "%s %s in %s is %s"
        .formatted(
            Vocabulary.capital(qualities.get(0).base()),
            things.get(0).base(),
            places.get(0),
            verbs.get(0).other());
  }

  /** Something that happened in it. */
  Fact fact(Random random) {
    Map<String, String> details = new HashMap<>();
    List<String> two = two(people, random);
    details.put("who", two.get(0));
    details.put("who2", two.get(1));
    details.put("title", Vocabulary.pick(TITLES, random));
    details.put("body", "the " + Vocabulary.pick(bodies, random));
    List<String> there = two(places, random);
    details.put("place", there.get(0));
    details.put("place2", there.get(1));
    details.put("day", Vocabulary.pick(DAYS, random));
    details.put("thing", Vocabulary.pick(things, random).base());
    details.put("thing2", Vocabulary.pick(things, random).base());
    details.put("things", Vocabulary.pick(things, random).other());
    details.put("workers", Vocabulary.pick(workers, random).other());
    details.put("verb", Vocabulary.pick(verbs, random).base());
    details.put("done", Vocabulary.pick(verbs, random).other());
    details.put("quality", Vocabulary.pick(qualities, random).base());
    details.put("quality2", Vocabulary.pick(qualities, random).base());
    details.put("number", number(random));
    details.put("count", Integer.toString(2 + random.nextInt(80)));
    details.put("count2", Integer.toString(2 + random.nextInt(80)));
    details.put("share", Integer.toString(3 + random.nextInt(90)));
    details.put("year", Integer.toString(1890 + random.nextInt(120)));
    return new Fact(Vocabulary.pick(NewsForms.ALL, random), Map.copyOf(details));
  }

  private static List<String> two(List<String> list, Random random) {
    List<String> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 2);
  }

  /** A number as reports write it: {@code 340} or {@code 12,500}. */
  static String number(Random random) {
    return String.format(
        Locale.ROOT, "%,d", (10 + random.nextInt(90)) * (random.nextBoolean() ? 10 : 250));
  }
}
