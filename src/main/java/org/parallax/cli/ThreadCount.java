package org.parallax.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. */
final class ThreadCount implements ITypeConverter<Integer> {
  private static final int MOST = 256;

  @Override
  public Integer convert(String value) {
    try {
      int threads = Integer.parseInt(value);
      if (threads >= 1 && threads <= MOST) {
        return threads;
      }
    } catch (NumberFormatException e) {
      throw refusal(value);
    }
    throw refusal(value);
  }

  private static TypeConversionException refusal(String value) {
    return new TypeConversionException("\"%s\" is not a number in 1..%s".formatted(value, MOST));
  }
}
