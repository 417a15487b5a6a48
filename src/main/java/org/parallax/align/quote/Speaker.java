package org.parallax.align.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.Spelling;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;

/**
 * Who speaks, as far as it tells one from another.
 *
 * @param name the name; absent for a pronoun, a description or nobody
 */
public record Speaker(Optional<PersonName> name) {
  private static final int LONGEST = 4;

  /** The speaker of a quote. */
  public static Speaker of(Quote quote) {
    return new Speaker(
        quote.speaker().map(Reference::name).filter(Speaker::isName).map(PersonName::of));
  }

  private static boolean isName(String words) {
    List<String> parts = List.of(words.strip().split("\\s+", -1));
    return parts.size() <= LONGEST
        && parts.stream().allMatch(part -> Character.isUpperCase(part.codePointAt(0)))
        && !parts.get(0).equals("The")
        && (parts.size() > 1 || parts.get(0).length() > 2);
  }

  /** Whether both are named and are two people. */
  public boolean excludes(Speaker other) {
    return name.isPresent()
        && other.name.isPresent()
        && !name.get().isCompatible(other.name.get())
        && !Spelling.isVariant(name.get().surname(), other.name.get().surname());
  }
}
