package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Matches dates of the same event: their surroundings share what happens and where. Where two
 * reports give the same day, that day is taken, and the days left over are not held against it.
 */
public final class DateMatcher implements Matcher<Moment> {
  private static final double LEAST_SAME = 0.22;
  private static final double LEAST_OTHER = 0.45;
  private static final double LEAST_CALENDAR = 0.24;

  /** Of two days one of which could be that of several weeks. */
  private static final double LEAST_OPEN = 0.62;

  private static final double TIE = 0.25;

  private static final Pattern YEAR = Pattern.compile("[\\dX]{4}");

  /** The day on which something was said is not that of which it was said. */
  private static final Set<String> SAID = Set.of("say", "tell", "add", "report");

  /** Days on which the same is done are likelier those of one thing. */
  private static final double SAME_DEED = 0.12;

  private static final double LEAST_ALIGNED = 0.35;

  /** So many words may stand between a verb and the day. */
  private static final int REACH = 10;

  @Override
  public List<Link<Moment>> links(Pairing pairing) {
    List<Moment> left = dates(pairing.a());
    List<Moment> right = dates(pairing.b());
    List<Link<Moment>> same = new ArrayList<>();
    List<Link<Moment>> links = new ArrayList<>();
    for (Moment a : left) {
      for (Moment b : right) {
        double strength = strength(pairing, a, b);
        if (strength >= LEAST_SAME && isSameDay(pairing, a, b)) {
          same.add(new Link<>(a, b, Math.min(1, strength + TIE)));
        } else if (strength >= least(pairing, a, b)) {
          links.add(new Link<>(a, b, strength));
        }
      }
    }
    links.removeIf(link -> same.stream().anyMatch(taken -> competes(taken, link)));
    links.addAll(same);
    return links;
  }

  /** Days of the calendar are told for their own sake: less is needed than for "on Monday". */
  private static double least(Pairing pairing, Moment a, Moment b) {
    if (isCalendarDay(pairing.a(), a) && isCalendarDay(pairing.b(), b)) {
      return LEAST_CALENDAR;
    }
    return a.days().isEmpty() || b.days().isEmpty() ? LEAST_OPEN : LEAST_OTHER;
  }

  private static boolean isCalendarDay(Witness witness, Moment moment) {
    boolean figure = witness.words(moment).codePoints().anyMatch(Character::isDigit);
    return figure && CalendarReading.of(witness, moment).dayOfYear().isPresent();
  }

  private static boolean isSameDay(Pairing pairing, Moment a, Moment b) {
    return CalendarReading.of(pairing.a(), a).isSame(CalendarReading.of(pairing.b(), b));
  }

  /** A report that gives the day too does not contradict it with another one. */
  private static boolean competes(Link<Moment> same, Link<Moment> other) {
    return same.a().equals(other.a()) || same.b().equals(other.b());
  }

  @Override
  public boolean sameReading(Moment a, Moment b) {
    return a.days().isPresent() ? a.days().equals(b.days()) : a.timex().equals(b.timex());
  }

  private static double strength(Pairing pairing, Moment a, Moment b) {
    double aligned = pairing.aligned(a, b);
    Optional<String> deed = deeds(pairing.a()).of(a);
    Optional<String> other = deeds(pairing.b()).of(b);
    boolean same =
        deed.isPresent() && deed.equals(other) && !SAID.contains(deed.get()) && !isYear(a);
    boolean said =
        deed.filter(SAID::contains).isPresent() != other.filter(SAID::contains).isPresent();
    double sameDeed = same && aligned >= LEAST_ALIGNED ? SAME_DEED : said ? -SAME_DEED : 0;
    return 0.7 * pairing.context(a, b) + 0.3 * aligned + sameDeed;
  }

  /** Lists of honours and offices give many years of one deed. */
  private static boolean isYear(Moment moment) {
    return YEAR.matcher(moment.timex()).matches();
  }

  /** What is done on each day: the class of the verb nearest before it. */
  private record Deeds(Map<Moment, String> byDay) {
    Optional<String> of(Moment moment) {
      return Optional.ofNullable(byDay.get(moment));
    }
  }

  private static Deeds deeds(Witness witness) {
    return witness.derived(Deeds.class, DateMatcher::allDeeds);
  }

  private static Deeds allDeeds(Witness witness) {
    Stemmer stemmer = new Stemmer();
    Map<Moment, String> found = new HashMap<>();
    for (Moment moment : dates(witness)) {
      Sentence sentence = witness.sentence(moment);
      List<Tag> tags = witness.text().tags(sentence);
      int walked = 0;
      for (int i = tags.size() - 1; i >= 0 && walked <= REACH; i--) {
        Token token = sentence.tokens().get(i);
        boolean before = token.end() <= moment.span().start();
        walked += before ? 1 : 0;
        if (before && tags.get(i) == Tag.VERB) {
          found.putIfAbsent(moment, Assertion.deedOf(token.form(), stemmer));
        }
      }
    }
    return new Deeds(found);
  }

  /** "next week" in a report without a date may be any week, so it is nothing to compare. */
  private static boolean isPlaced(Moment moment) {
    return moment.days().isPresent() || !moment.timex().endsWith("_REF");
  }

  private static List<Moment> dates(Witness witness) {
    return witness
        .mentions(Moment.class)
        .filter(moment -> moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME)
        .filter(DateMatcher::isPlaced)
        .toList();
  }
}
