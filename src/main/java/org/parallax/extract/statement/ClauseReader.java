package org.parallax.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.statement.Clause.Verbs;
import org.parallax.extract.statement.Clause.Voice;
import org.parallax.language.Tag;
import org.parallax.language.WordSorts;
import org.parallax.text.Span;

/**
 * Takes a sentence apart into clauses by its parts of speech. No parser: what nests deeply is read
 * flat, and a clause whose subject can't be told is left out.
 */
final class ClauseReader {
  static final WordSorts WORDS = new WordSorts(ClauseReader.class, "clause-words.csv");

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "—", "–", "--", "(", ")", "“", "”", "\"", ".", "?", "!", "»", "«");
  private static final Set<Tag> DANGLING = Set.of(Tag.CCONJ, Tag.SCONJ, Tag.ADP, Tag.DET);
  private static final Set<String> OPENERS = WORDS.of("opener");
  private static final Set<String> BE = WORDS.of("be");
  private static final Set<String> HAVE = WORDS.of("have");
  private static final Set<String> PULLED = WORDS.of("pulled");
  private static final Set<String> RELATIVE = WORDS.of("relative");
  private static final Set<String> CONDITIONS = WORDS.of("condition");

  private final Tagged words;
  private final NounPhrases phrases;
  private final VerbForms forms;

  ClauseReader(Tagged words, VerbForms forms) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.forms = forms;
  }

  /** The clauses in order; none of a question or a condition. */
  List<Clause> read() {
    List<Clause> found = new ArrayList<>();
    if (words.lower(words.size() - 1).equals("?")) {
      return found;
    }
    List<Verbs> groups = new VerbGroups(words, forms).find();
    int floor = 0;
    Optional<Span> last = Optional.empty();
    Optional<Span> main = Optional.empty();
    for (int i = 0; i < groups.size(); i++) {
      Verbs verbs = groups.get(i);
      Span range = verbs.range();
      int limit = i + 1 < groups.size() ? groups.get(i + 1).range().start() : words.size();
      Optional<Span> subject = subject(range, floor, limit, resumes(range) ? main : last);
      int next =
          i + 1 < groups.size()
              ? phrases
                  .before(limit, range.end())
                  .map(this::shareable)
                  .filter(start -> start >= range.end())
                  .orElse(limit)
              : limit;
      Span rest = rest(beyondInsertion(range.end(), next), next);
      if (subject.isPresent()
          && !isCondition(subject.get())
          && !isCleft(verbs, limit)
          && !(rest.isEmpty() && words.isAny(subject.get().start() - 1, PULLED))) {
        found.add(clause(subject.get(), verbs, rest));
      }
      last = subject;
      main = isEmbedded(floor, range.start()) ? main : subject;
      floor = range.end();
    }
    return found;
  }

  private Optional<Span> subject(Span range, int floor, int limit, Optional<Span> last) {
    boolean there = words.lower(range.start() - 1).equals("there");
    if (there && forms.base(words.lower(range.end() - 1)).equals("be")) {
      return phrases.starting(range.end(), limit);
    }
    Optional<Span> own = phrases.before(range.start(), floor);
    boolean joined = words.is(range.start() - 1, Tag.CCONJ) || words.lower(floor).equals(",");
    return own.isEmpty() && joined ? last : own;
  }

  /** Whether a clause between two groups of verbs is opened by "that", "who" and the like. */
  private boolean isEmbedded(int from, int to) {
    for (int i = from; i < to; i++) {
      if (OPENERS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** ", but will not": behind a comma the main clause goes on. */
  private boolean resumes(Span range) {
    int before = range.start() - 1;
    while (words.is(before, Tag.ADV)) {
      before--;
    }
    return words.is(before, Tag.CCONJ) && words.lower(before - 1).equals(",");
  }

  private boolean isCondition(Span subject) {
    return words.isAny(subject.start() - 1, CONDITIONS);
  }

  /** "It was the captain who": the next clause says it. */
  private boolean isCleft(Verbs verbs, int limit) {
    boolean it = words.lower(verbs.range().start() - 1).equals("it");
    return it && words.is(verbs.main(), Tag.AUX) && OPENERS.contains(words.lower(limit - 1));
  }

  /** Where what belongs to the next clause alone starts: "a law that will" is an object as well. */
  private int shareable(Span subject) {
    return words.isAny(subject.end(), RELATIVE) ? subject.end() : subject.start();
  }

  /** Past ", by 35 votes to 12," to what was passed. */
  private int beyondInsertion(int from, int limit) {
    if (!words.lower(from).equals(",") || !words.is(from + 1, Tag.ADP)) {
      return from;
    }
    for (int i = from + 2; i < limit; i++) {
      if (words.lower(i).equals(",")) {
        return phrases.starting(i + 1, limit).isPresent() ? i + 1 : from;
      }
    }
    return from;
  }

  private Span rest(int from, int limit) {
    int end = from;
    while (end < limit) {
      int apposed = pastApposed(end, from, limit);
      if (apposed == end && (BREAKS.contains(words.lower(end)) || isOpener(end, from))) {
        break;
      }
      end = Math.max(end + 1, apposed);
    }
    while (end > from && words.isOf(end - 1, DANGLING)) {
      end--;
    }
    return new Span(from, end);
  }

  /** Past ", Ada Brandt," at {@code i}, which names the noun before it; else {@code i}. */
  private int pastApposed(int i, int from, int limit) {
    if (i == from || !words.lower(i).equals(",") || !words.is(i - 1, Tag.NOUN)) {
      return i;
    }
    int end = i + 1;
    while (end < limit && words.isNamed(end)) {
      end++;
    }
    return end > i + 1 && words.lower(end).equals(",") ? end + 1 : i;
  }

  private boolean isOpener(int i, int from) {
    boolean pronoun = words.lower(i).equals("that") && words.is(i, Tag.DET);
    return i > from && OPENERS.contains(words.lower(i)) && !pronoun;
  }

  private Clause clause(Span subject, Verbs verbs, Span rest) {
    boolean passive = isPassive(verbs);
    Optional<Span> agent = Optional.empty();
    for (int i = rest.start(); passive && agent.isEmpty() && i < rest.end(); i++) {
      if (words.lower(i).equals("by")) {
        agent = phrases.starting(i + 1, rest.end());
      }
    }
    return new Clause(subject, verbs, rest, new Voice(passive, agent));
  }

  /** A form of "be" and a past participle; or a past participle alone behind its noun. */
  private boolean isPassive(Verbs verbs) {
    String form = words.lower(verbs.main());
    boolean participle =
        words.is(verbs.main(), Tag.VERB)
            && !form.endsWith("ing")
            && !forms.base(form).equals(form)
            && !form.endsWith("s");
    if (!participle && !forms.base(form).equals(form)) {
      return false;
    }
    for (int i = verbs.main() - 1; i >= verbs.range().start(); i--) {
      if (words.isAny(i, BE)) {
        return words.is(verbs.main(), Tag.VERB);
      }
      if (words.isAny(i, HAVE) || words.is(i, Tag.VERB) || words.lower(i).equals("to")) {
        return false;
      }
    }
    boolean bare = verbs.range().length() == 1 && form.matches(".*(en|wn)");
    return participle && (bare || words.lower(verbs.main() + 1).equals("by"));
  }
}
