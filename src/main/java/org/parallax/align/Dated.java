package org.parallax.align;

import java.util.List;
import java.util.Optional;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * A date of an article with what tells whether another is of the same event.
 *
 * @param moment the date
 * @param reading which days it means
 * @param calendarDay whether it gives a single day in figures
 * @param deed what is done on it: the class of the verb nearest before it
 */
record Dated(Moment moment, CalendarReading reading, boolean calendarDay, Optional<String> deed) {
  /** So many words may stand between a verb and the day. */
  private static final int REACH = 10;

  /** An article of more dates is a calendar: the others are not compared. */
  private static final int MOST = 1000;

  private record All(List<Dated> list) {
    static All of(Witness witness) {
      Stemmer stemmer = new Stemmer();
      return new All(
          witness
              .mentions(Moment.class)
              .filter(Dated::isDay)
              .filter(Dated::isPlaced)
              .limit(MOST)
              .map(moment -> Dated.of(witness, moment, stemmer))
              .toList());
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
    return new Dated(moment, reading, calendarDay, deed(witness, moment, stemmer));
  }

  private static boolean isDay(Moment moment) {
    return moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
  }

  /** "next week" in a report without a date may be any week, so it is nothing to compare. */
  private static boolean isPlaced(Moment moment) {
    return moment.days().isPresent() || !moment.timex().endsWith("_REF");
  }

  private static Optional<String> deed(Witness witness, Moment moment, Stemmer stemmer) {
    Sentence sentence = witness.sentence(moment);
    List<Tag> tags = witness.text().tags(sentence);
    int walked = 0;
    for (int i = tags.size() - 1; i >= 0 && walked <= REACH; i--) {
      Token token = sentence.tokens().get(i);
      boolean before = token.end() <= moment.span().start();
      walked += before ? 1 : 0;
      if (before && tags.get(i) == Tag.VERB) {
        return Optional.of(Assertion.deedOf(token.form(), stemmer));
      }
    }
    return Optional.empty();
  }
}
