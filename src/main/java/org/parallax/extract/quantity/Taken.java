package org.parallax.extract.quantity;

import java.util.List;
import org.parallax.extract.Reading;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.text.Span;

/**
 * The places whose numbers belong to something else.
 *
 * @param dates days and times of day, in the order of the text
 * @param names proper names, in the order of the text
 */
record Taken(List<Span> dates, List<Span> names) {
  /** What the finders before this one found. */
  static Taken of(Reading reading) {
    List<Span> dates =
        reading
            .found(Moment.class)
            .filter(moment -> moment.type() != Moment.Type.DURATION)
            .map(Mention::span)
            .toList();
    return new Taken(dates, reading.found(Name.class).map(Mention::span).toList());
  }

  /** Whether {@code span} overlaps a date or lies in a name. */
  boolean any(Span span) {
    return named(span) || reaches(dates, span);
  }

  /** Whether {@code span} lies in a name. */
  boolean named(Span span) {
    return reaches(names, span);
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
