package org.parallax.align.passage;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.mention.Interval;
import org.parallax.mention.Measure;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;

/** Numbers as keys that different spellings share. */
final class Values {
  private Values() {}

  /** The key of a number; empty for one without a lower and an upper bound. */
  static Optional<String> key(Measure measure) {
    Interval interval = measure.interval();
    if (interval.low().isEmpty() && interval.high().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of("#" + plain(interval.low()) + ":" + plain(interval.high()) + measure.unit());
  }

  /** The words of the number alone, without what it counts. */
  static Span digits(Quantity quantity) {
    Span whole = quantity.span();
    return quantity
        .of()
        .filter(of -> of.span().start() > whole.start() && of.span().start() < whole.end())
        .map(of -> new Span(whole.start(), of.span().start()))
        .orElse(whole);
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
  }
}
