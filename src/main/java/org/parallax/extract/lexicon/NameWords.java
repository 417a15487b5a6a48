package org.parallax.extract.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Lexicon;

/** Words that tell what sort of name a capitalised phrase is, if any. */
public final class NameWords {
  /** What a word says about the phrase it stands in. */
  public enum Clue {
    /** Ends the name of a body. */
    ORGANIZATION,
    /** Ends the name of a club. */
    TEAM,
    /** Ends the name of an event. */
    EVENT,
    /** Begins the name of an event. */
    EVENT_FIRST,
    /** Ends the name of a place. */
    PLACE,
    /** Begins the name of a place. */
    PLACE_FIRST,
    /** Ends the name of a road that begins with a number. */
    ROAD,
    /** Begins the name of a road or gate that ends with a number. */
    NUMBERED,
    /** Is capitalised only because it opens a sentence. */
    OPENER,
    /** Names a time. */
    CALENDAR,
    /** Names people by faith, party or kin, and nobody. */
    GROUP,
    /** A small word inside a person's name. */
    PARTICLE,
    /** Follows a person's name and belongs to it. */
    SUFFIX,
    /** Is a surname when a given name stands before it, whatever else it means. */
    SURNAME,
    /** Is written in capitals and stands for no body. */
    ACRONYM,
    /** Begins a name as a possessive. */
    POSSESSOR,
    /** Is a verb of speech that has a person beside it. */
    SPEECH,
    /** Follows the bare surname of a public person. */
    FOLLOWER,
    /** Is the rank of a ruler, whose name may have a number. */
    RULER,
    /** Is a common noun for bodies that stands beside the name of one. */
    BODY_NOUN,
    /** Follows the name of a company, which has it. */
    OWNED,
    /** Stands before the noun of somebody or something the reader knows or is told of. */
    ARTICLE,
    /** Follows the noun that heads an apposition, and goes on with it. */
    DESCRIBED,
    /** Begins a phrase of its own, so that the noun behind it heads nothing. */
    LINK
  }

  /** Who mostly bears a given name. */
  public enum Bearers {
    WOMEN,
    MEN,
    BOTH
  }

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Map<Clue, Set<String>> clues = new HashMap<>();
  private final Map<String, Bearers> given = new HashMap<>();

  /** Reads the lists on the class path. */
  public NameWords() {
    for (Clue clue : Clue.values()) {
      clues.put(clue, new HashSet<>());
    }
    Lexicon.read(NameWords.class, "name-words.csv")
        .rows()
        .forEach(
            row -> {
              Clue clue = Clue.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
              clues
                  .computeIfAbsent(clue, none -> new HashSet<>())
                  .addAll(row.subList(1, row.size()));
            });
    for (List<String> row : Lexicon.read(NameWords.class, "given-names.csv").rows()) {
      row.stream()
          .skip(1)
          .forEach(name -> given.merge(plain(name), bearers(row.get(0)), NameWords::joined));
    }
  }

  private static Bearers joined(Bearers a, Bearers b) {
    return a == b ? a : Bearers.BOTH;
  }

  private static Bearers bearers(String letter) {
    return switch (letter) {
      case "f" -> Bearers.WOMEN;
      case "m" -> Bearers.MEN;
      default -> Bearers.BOTH;
    };
  }

  /** Whether {@code lower}, a word in lower case, gives that clue. */
  public boolean is(Clue clue, String lower) {
    return clues.getOrDefault(clue, Set.of()).contains(lower);
  }

  /** Whether {@code form} is a common given name; a double name counts by its first part. */
  public boolean isGiven(String form) {
    return ofFirstPart(form).isPresent();
  }

  /** Who mostly bears the given name a person's name begins with; empty for unknown names. */
  public Optional<Bearers> bearersOf(String name) {
    int space = name.indexOf(' ');
    return ofFirstPart(space < 0 ? name : name.substring(0, space));
  }

  private Optional<Bearers> ofFirstPart(String form) {
    String plain = plain(form);
    int hyphen = plain.indexOf('-');
    return Optional.ofNullable(given.get(plain))
        .or(
            () ->
                hyphen > 0
                    ? Optional.ofNullable(given.get(plain.substring(0, hyphen)))
                    : Optional.empty());
  }

  /** Without accents, which one report writes and the next does not. */
  private static String plain(String form) {
    return form.chars().allMatch(unit -> unit < 0x80)
        ? form
        : ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
  }
}
