package org.parallax.importing.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a file's name. */
public final class FileNames {
  private static final Pattern DISGUISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private FileNames() {}

  /** The last part of a path. */
  public static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** What follows the last dot, in lower case; the whole name where there is none. */
  public static String extension(Path path) {
    String name = name(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * A path as it can be put into a message: control characters and marks that turn the direction of
   * writing, which could disguise it, are shown as question marks.
   */
  public static String shown(Path path) {
    return DISGUISE.matcher(path.toString()).replaceAll("?");
  }
}
