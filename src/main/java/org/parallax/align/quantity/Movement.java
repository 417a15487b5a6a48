package org.parallax.align.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;
import org.parallax.mention.Interval;
import org.parallax.mention.Quantity;

/** Knows a range that is none: "rose from 79 to 86" gives two numbers at two times. */
final class Movement {
  /** So many characters before a number may tell that it moved. */
  private static final int REACH = 40;

  private static final Set<String> MOVED =
      Lexicon.read(Movement.class, "movements.csv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Movement() {}

  static boolean is(Witness witness, Quantity quantity) {
    Interval interval = quantity.measure().interval();
    int start = quantity.span().start();
    String text = witness.article().text().value();
    List<String> before = Words.of(text.substring(Math.max(0, start - REACH), start));
    int last = before.size() - 1;
    return !interval.low().equals(interval.high())
        && last > 0
        && before.get(last).equals("from")
        && before.subList(Math.max(0, last - 3), last).stream().anyMatch(MOVED::contains);
  }
}
