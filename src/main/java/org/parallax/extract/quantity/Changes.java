package org.parallax.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.quantity.Hedges.Hedged;
import org.parallax.language.Lexicon;
import org.parallax.mention.Change;

/** Tells whether a number is a rise or a fall, by the words around it, from {@code changes.csv}. */
final class Changes {
  private enum Kind {
    VERB,
    LOSS,
    PARTICLE,
    AFTER,
    NOUN,
    PHRASAL
  }

  /** So many words may stand between a verb and "by 5%". */
  private static final int DISTANT = 8;

  private final Map<Kind, Map<String, Change>> words = new HashMap<>();

  Changes() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (List<String> row : Lexicon.read(Changes.class, "changes.csv").rows()) {
      Change change = Change.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String word : Lexicon.forms(row.get(2))) {
        in(kind).put(word, change);
      }
    }
  }

  private Map<String, Change> in(Kind kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /** Whether the word at {@code i} is a verb of rising or falling. */
  boolean isVerb(Atoms atoms, int i) {
    return in(Kind.VERB).containsKey(atoms.key(i));
  }

  /** Whether the word at {@code i} is a noun of rising or falling. */
  boolean isNoun(Atoms atoms, int i) {
    return in(Kind.NOUN).containsKey(atoms.key(i));
  }

  /**
   * The change that {@code amount} is.
   *
   * @param hedged where the words that hedge it stand
   * @param countsThings whether it counts things by a noun rather than being measured
   */
  Change of(Atoms atoms, Amount amount, Hedged hedged, boolean countsThings) {
    return signed(atoms, amount)
        .or(() -> before(atoms, hedged.from(), countsThings))
        .or(() -> countsThings ? Optional.empty() : after(atoms, amount, hedged.to()))
        .orElse(Change.NONE);
  }

  private static Optional<Change> signed(Atoms atoms, Amount amount) {
    boolean share = amount.is(Unit.Sort.SHARE) && amount.place().signed();
    if (!share) {
      return Optional.empty();
    }
    return Optional.of(atoms.is(amount.from(), "+") ? Change.UP : Change.DOWN);
  }

  private Optional<Change> before(Atoms atoms, int from, boolean countsThings) {
    int i = from - 1;
    if (atoms.is(i, "further", "additional", "another", "extra", "full", "whopping", "record")) {
      i = atoms.is(i - 1, "a", "an") ? i - 2 : i - 1;
    }
    boolean by = atoms.is(i, "by");
    int word = by ? i - 1 : i;
    if (atoms.key(word).endsWith("ly")) {
      word--;
    }
    Change verb = in(Kind.VERB).get(atoms.key(word));
    Change loss = countsThings ? null : in(Kind.LOSS).get(atoms.key(word));
    boolean phrasal = in(Kind.PHRASAL).containsKey(atoms.key(word - 1));
    Change particle = phrasal ? null : in(Kind.PARTICLE).get(atoms.key(word));
    if (verb != null && (!countsThings || by)) {
      return Optional.of(verb);
    }
    if (loss != null) {
      return Optional.of(loss);
    }
    if (by && !countsThings) {
      return distant(atoms, i);
    }
    return particle != null ? Optional.of(particle) : nounBefore(atoms, i);
  }

  /** "cut the number of stops by 5%": the verb before what it is done to. */
  private Optional<Change> distant(Atoms atoms, int by) {
    for (int i = by - 1; i >= 0 && i > by - DISTANT; i--) {
      String key = atoms.key(i);
      Change change = in(Kind.VERB).getOrDefault(key, in(Kind.LOSS).get(key));
      if (change != null) {
        return Optional.of(change);
      }
      if (!atoms.get(i).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "an increase of 5%". */
  private Optional<Change> nounBefore(Atoms atoms, int i) {
    return atoms.is(i, "of")
        ? Optional.ofNullable(in(Kind.NOUN).get(atoms.key(i - 1)))
        : Optional.empty();
  }

  /** "5% higher", "a 5% rise", "a 5% annual drop"; "90 metres down" is where something lies. */
  private Optional<Change> after(Atoms atoms, Amount amount, int to) {
    if (amount.unit().isEmpty() || amount.isTime()) {
      return Optional.empty();
    }
    int i = atoms.isHyphen(to) ? to + 1 : to;
    boolean place = amount.isLength() && atoms.is(i, "down", "up");
    return (place
            ? Optional.<Change>empty()
            : Optional.ofNullable(in(Kind.AFTER).get(atoms.key(i))))
        .or(() -> Optional.ofNullable(in(Kind.NOUN).get(atoms.key(i))))
        .or(
            () ->
                Optional.ofNullable(
                    atoms.get(i).isWord() ? in(Kind.NOUN).get(atoms.key(i + 1)) : null));
  }
}
