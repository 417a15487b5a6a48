package org.parallax.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that name the author of a report. */
final class Names {
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y|dos|das|ul)";
  private static final String NAME = WORD + "(?: " + WORD + "){0,5}";
  private static final String LIST = NAME + "(?:(?:,? (?:and|&|with) |, )" + NAME + "){0,5}";

  /**
   * "By Ann Lee, Staff Writer | …": what follows the names is a role, a place, a paper or a time.
   */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[-–—•|*]"
              + " ?)?(?:(?i:written|reported|report|story|text|words|posted|published|analysis|opinion|from|reporting)"
              + " )?(?i:by):? (?<names>"
              + LIST
              + ")(?<rest>|,? ?(?:[|·•–—-]|,| for | in | at | of |\\d|/|\\(| [Pp]ublished|"
              + " [Uu]pdated| [Pp]osted).*| (?:and|&))");

  /** What its bearer does, or for whom. */
  private static final String DOES =
      "(?i:(?:[\\p{L}.&’' -]{0,40}"
          + " )?(?:reporter|writer|correspondent|editor|columnist|contributor|producer|journalist|staff|bureau|chief|press|reuters|news|times|post|tribune|herald|afp|ap|bbc|cnn))";

  /** A name with what its bearer does. */
  private static final Pattern ROLE =
      Pattern.compile("(?<names>" + LIST + ")(?:,| [|–—-]| /) ?" + DOES + "(?: .{0,40})?");

  private static final Pattern OFFICE = Pattern.compile(", " + DOES + "(?: .*)?$");

  private static final Pattern NAME_ONLY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?){0,2}(?: "
              + WORD
              + "){1,3}(?:(?:,? and |, )"
              + NAME
              + "){0,3}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:the|our|a|an|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b(?!"
              + " associated| canadian| press).*");

  private static final int LONGEST = 140;

  private Names() {}

  /** The author named by a line that begins with "By". */
  static Optional<String> author(String line) {
    return named(BYLINE, line);
  }

  /** The name in a line that also tells what its bearer does: "Ann Lee, Political Editor". */
  static Optional<String> withRole(String line) {
    return line.endsWith(".") ? Optional.empty() : named(ROLE, line).filter(Names::isNames);
  }

  private static Optional<String> named(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line.substring(0, Math.min(LONGEST, line.length())));
    return line.length() <= LONGEST && matcher.matches()
        ? Optional.of(matcher.group("names")).filter(Names::canBeName).map(Names::tidy)
        : Optional.empty();
  }

  /** Whether a line is nothing but the names of one to four people. */
  static boolean isNames(String line) {
    return line.length() <= LONGEST && canBeName(line) && NAME_ONLY.matcher(line).matches();
  }

  private static boolean canBeName(String names) {
    return !NO_NAME.matcher(names).matches();
  }

  /**
   * Without what stands after the names in the manner of a further one: "Ann Lee, Staff Writer".
   */
  private static String tidy(String names) {
    return OFFICE.matcher(names).replaceFirst("").replaceAll("[\\s,.-]+$", "");
  }
}
