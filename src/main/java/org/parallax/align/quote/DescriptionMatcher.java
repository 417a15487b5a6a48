package org.parallax.align.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.mention.DateRange;
import org.parallax.mention.Quote;

/**
 * Matches what one speaker calls the same thing in two reports. Their words need not be alike: who
 * speaks, of what, and of which day, makes them one.
 */
public record DescriptionMatcher() implements Matcher<Quote> {
  private static final double SAME_DAY = 0.8;
  private static final double SAME_THING = 0.6;

  @Override
  public List<Link<Quote>> links(Pairing pairing) {
    List<Link<Quote>> links = new ArrayList<>();
    for (Description a : Description.by(pairing.a())) {
      for (Description b : Description.by(pairing.b())) {
        double strength = strength(a, b);
        if (strength > 0) {
          links.add(new Link<>(a.quote(), b.quote(), strength));
        }
      }
    }
    return links;
  }

  /** A speaker may be quoted twice on one thing: both are what he calls it. */
  @Override
  public boolean sameReading(Quote a, Quote b) {
    return true;
  }

  private static double strength(Description a, Description b) {
    boolean one =
        a.thing().equals(b.thing())
            && a.ahead() == b.ahead()
            && !Speaker.of(a.quote()).excludes(Speaker.of(b.quote()));
    if (!one || areApart(a.days(), b.days())) {
      return 0;
    }
    return a.days().isPresent() && b.days().isPresent() ? SAME_DAY : SAME_THING;
  }

  private static boolean areApart(Optional<DateRange> a, Optional<DateRange> b) {
    return a.isPresent() && b.isPresent() && !a.get().overlaps(b.get());
  }
}
