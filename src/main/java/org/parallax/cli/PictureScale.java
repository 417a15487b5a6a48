package org.parallax.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how dense the pixels of a picture are, in percent. */
final class PictureScale implements ITypeConverter<Integer> {
  /** The scale of a picture when none is given. */
  static final int USUAL = 100;

  private static final Pattern FORM = Pattern.compile("([1-3]\\d\\d|400)%?");

  @Override
  public Integer convert(String value) {
    var matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "\"%s\" is not a scale; write a number of percent in 100..400, as 200".formatted(value));
    }
    return Integer.valueOf(matcher.group(1));
  }
}
