package org.parallax.workspace.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants in lower case with hyphens, as the file has them. */
final class Constants {
  private Constants() {}

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equals(name))
        .findFirst();
  }
}
