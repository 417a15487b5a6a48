package org.parallax.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.extract.Reading;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.text.Span;

/**
 * The places whose numbers belong to something else.
 *
 * @param dates days and times of day, in the order of the text
 * @param names proper names, in the order of the text
 * @param addresses of pages on the Internet, in the order of the text
 */
record Taken(List<Span> dates, List<Span> names, List<Span> addresses) {
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  /** What the finders before this one found. */
  static Taken of(Reading reading) {
    List<Span> dates =
        reading
            .found(Moment.class)
            .filter(moment -> moment.type() != Moment.Type.DURATION)
            .map(Mention::span)
            .toList();
    List<Span> names = reading.found(Name.class).map(Mention::span).toList();
    List<Span> addresses =
        ADDRESS
            .matcher(reading.article().article().text().value())
            .results()
            .map(match -> new Span(match.start(), match.end()))
            .toList();
    return new Taken(dates, names, addresses);
  }

  /**
   * Whether the number of {@code amount} is free. Names are asked for the number alone: a unit in
   * capitals or the "US" of an amount of money may look like one.
   */
  boolean leaves(Atoms atoms, Amount amount) {
    Amount.Place place = amount.place();
    Span number = atoms.span(Math.max(place.from(), place.number() - 1), place.number());
    boolean priced = amount.isMoney() && place.to() == place.number();
    boolean named = !priced && !isShouted(atoms, amount) && reaches(names, number);
    boolean dated = !amount.isTime() && reaches(dates, atoms.span(place.from(), place.to()));
    return !named && !dated && !reaches(addresses, number);
  }

  /** "NINE years": a number with its unit is no name, however it is written. */
  private static boolean isShouted(Atoms atoms, Amount amount) {
    String word = atoms.get(amount.place().number() - 1).form();
    return amount.unit().isPresent()
        && amount.form() == Form.WORDS
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean reaches(List<Span> sorted, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).overlaps(span);
  }
}
