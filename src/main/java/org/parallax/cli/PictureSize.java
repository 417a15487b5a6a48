package org.parallax.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How large a picture of the window is to be.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {
  /** The size of a picture when none is given. */
  public static final PictureSize USUAL = new PictureSize(1600, 1000);

  private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  /** As it is written on the command line: {@code 1600x1000}. */
  @Override
  public String toString() {
    return width + "x" + height;
  }

  /** Reads {@code WxH}. */
  static final class Converter implements ITypeConverter<PictureSize> {
    @Override
    public PictureSize convert(String value) {
      Matcher matcher = FORM.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "\"%s\" is not a size; write it as 1600x1000, each side in 100..9999".formatted(value));
      }
      return new PictureSize(
          Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }
}
