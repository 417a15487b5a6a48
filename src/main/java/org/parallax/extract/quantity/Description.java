package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Quantity;

/** A quantity in one line, as the examples write it. */
final class Description {
  private Description() {}

  static String of(Quantity quantity, String words) {
    StringBuilder line = new StringBuilder(words.replaceAll("\\s+", " ")).append(" = ");
    line.append(value(quantity.measure().interval()));
    if (quantity.measure().hedge() != Hedge.EXACT) {
      line.append(' ').append(word(quantity.measure().hedge()));
    }
    if (quantity.measure().change() != Change.NONE) {
      line.append(' ').append(word(quantity.measure().change()));
    }
    line.append(' ').append(quantity.measure().unit());
    quantity.of().ifPresent(of -> line.append(" (").append(of.name()).append(')'));
    return line.toString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String value(Interval interval) {
    return interval.low().equals(interval.high())
        ? plain(interval.low())
        : plain(interval.low()) + ".." + plain(interval.high());
  }

  private static String plain(Optional<BigDecimal> end) {
    return end.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }
}
