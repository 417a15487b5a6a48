package org.parallax.workspace.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a file apart: what must be there, what may be, and what is not known. */
final class Parts {
  private final List<String> warnings = new ArrayList<>();

  /** What a person should know of the reading, one sentence each. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  void warn(String sentence) {
    warnings.add(sentence);
  }

  /**
   * A part that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  static <T> T need(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return part;
  }

  /** Each element of a list that may be absent. */
  static <F, T> List<T> each(@Nullable List<F> list, String name, Function<F, T> turn) {
    List<F> present = list == null ? List.of() : list;
    return present.stream().map(part -> turn.apply(need(part, name))).toList();
  }

  /** Words that may be absent. */
  static String words(@Nullable String words) {
    return words == null ? "" : words;
  }

  /** The constant of this name; an absent or unknown one is taken for {@code otherwise}. */
  <E extends Enum<E>> E constant(@Nullable String name, E otherwise, String of) {
    if (name == null) {
      return otherwise;
    }
    Optional<E> known = Constants.of(otherwise.getDeclaringClass(), name);
    if (known.isEmpty()) {
      warn(
          "%s \"%s\" is not known and was taken for \"%s\"."
              .formatted(of, name, Constants.name(otherwise)));
    }
    return known.orElse(otherwise);
  }

  /** The constants of these names; unknown ones are left out. */
  static <E extends Enum<E>> List<E> constants(@Nullable List<String> names, Class<E> type) {
    return each(names, "A name", name -> Constants.of(type, name)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * A time.
   *
   * @throws IllegalArgumentException if it is absent or not in ISO 8601
   */
  static <T> T time(@Nullable String text, String name, Function<String, T> parse) {
    String present = need(text, name);
    try {
      return parse.apply(present);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("%s \"%s\" is no time".formatted(name, present), e);
    }
  }
}
