package org.parallax.extract.quantity;

import java.util.List;
import org.parallax.extract.Example;

/** What the quantity finder must find and must leave alone. */
final class QuantityExamples {
  static final List<Example> ALL =
      List.of(
          Example.of(
              "The general counted 175,000 troops near the border.",
              "175,000 troops = 175000 count (troops near the border)"),
          Example.nothing("Resolution 2202 was read out aboard Flight 370."));

  private QuantityExamples() {}
}
