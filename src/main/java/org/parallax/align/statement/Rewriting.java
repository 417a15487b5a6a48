package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Witness;
import org.parallax.extract.statement.VerbForms;
import org.parallax.language.Lexicon;
import org.parallax.language.Tag;
import org.parallax.mention.Quote;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Two sentences word for word alike but for who does it to whom: "The board asked the firm for
 * tests" and "The firm asked the board for tests".
 *
 * @param doer who does it in the first, absolute in its text
 * @param other who does it in the second, absolute in its text
 * @param verb what is done, absolute in the first text
 */
public record Rewriting(Span doer, Span other, Span verb) {
  /** A longer sentence says more than one thing. */
  private static final int LONGEST = 60;

  private static final VerbForms FORMS = new VerbForms();

  private static final Set<String> MUTUAL =
      Lexicon.read(Rewriting.class, "mutual-deeds.csv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** The words of a sentence, without its marks. */
  private record Line(List<Token> tokens, List<String> words, List<Tag> tags) {
    static Line of(Witness witness, Sentence sentence) {
      List<Tag> all = witness.text().tags(sentence);
      int[] kept =
          IntStream.range(0, all.size())
              .filter(
                  i -> Character.isLetterOrDigit(sentence.tokens().get(i).form().codePointAt(0)))
              .toArray();
      List<Token> tokens = IntStream.of(kept).mapToObj(sentence.tokens()::get).toList();
      return new Line(
          tokens,
          tokens.stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList(),
          IntStream.of(kept).mapToObj(all::get).toList());
    }

    Span span(int from, int to) {
      return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean has(int from, int to, Tag tag) {
      return tags.subList(from, to).contains(tag);
    }

    /** Whether the words stand for somebody or something, and state nothing by themselves. */
    boolean isParty(int from, int to) {
      boolean states = has(from, to, Tag.VERB) || has(from, to, Tag.AUX);
      boolean aside = words.subList(from, to).stream().anyMatch(RELATIVE::contains);
      return (has(from, to, Tag.NOUN) || has(from, to, Tag.PROPN)) && (!states || aside);
    }
  }

  /** All of two articles. */
  private record All(List<Rewriting> rewritings) {
    static All of(Pairing pairing) {
      return new All(
          pairing.counterparts().stream()
              .flatMap(passage -> Rewriting.of(pairing, passage).stream())
              .toList());
    }
  }

  /** Where parts of a sentence stand in its counterpart exchanged; worked out once. */
  public static List<Rewriting> all(Pairing pairing) {
    return pairing.derived(All.class, All::of).rewritings();
  }

  private static Optional<Rewriting> of(Pairing pairing, Alignment passage) {
    Sentence left = sentence(pairing.a(), passage.a());
    Sentence right = sentence(pairing.b(), passage.b());
    if (!isPlain(pairing.a(), left) || !isPlain(pairing.b(), right)) {
      return Optional.empty();
    }
    return exchanged(Line.of(pairing.a(), left), Line.of(pairing.b(), right));
  }

  private static Sentence sentence(Witness witness, Passage passage) {
    return witness.text().sentenceAt(passage.span().start()).orElseThrow();
  }

  private static boolean isPlain(Witness witness, Sentence sentence) {
    return sentence.role() == Role.BODY
        && sentence.tokens().size() <= LONGEST
        && witness
            .mentions(Quote.class, sentence.index())
            .noneMatch(quote -> quote.manner() == Quote.Manner.DIRECT);
  }

  private static Optional<Rewriting> exchanged(Line a, Line b) {
    int size = a.words.size();
    if (size != b.words.size()) {
      return Optional.empty();
    }
    int from = 0;
    while (from < size && a.words.get(from).equals(b.words.get(from))) {
      from++;
    }
    int to = size;
    while (to > from && a.words.get(to - 1).equals(b.words.get(to - 1))) {
      to--;
    }
    if (!sorted(a, from, to).equals(sorted(b, from, to))) {
      return Optional.empty();
    }
    for (int first = from + 1; first < to - 1; first++) {
      for (int last = first + 1; last < to; last++) {
        Optional<Rewriting> found = new Parts(from, first, last, to).rewriting(a, b);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> sorted(Line line, int from, int to) {
    return line.words.subList(from, to).stream().sorted().toList();
  }

  /**
   * What the two don't share at either end, in three parts: who does it, what is done, to whom.
   *
   * @param from the number of the first word of the doer
   * @param first that of the first word of what is done
   * @param last that of the first word of whom it is done to
   * @param to the number behind the last
   */
  private record Parts(int from, int first, int last, int to) {
    Optional<Rewriting> rewriting(Line a, Line b) {
      List<String> exchanged = new ArrayList<>(a.words.subList(last, to));
      exchanged.addAll(a.words.subList(first, last));
      exchanged.addAll(a.words.subList(from, first));
      boolean fits =
          a.isParty(from, first)
              && a.isParty(last, to)
              && exchanged.equals(b.words.subList(from, to));
      Span doer = a.span(from, first);
      Span other = b.span(from, from + to - last);
      return IntStream.range(first, last)
          .filter(i -> fits && (isDeed(a, i) || isDeed(b, i + to - last - (first - from))))
          .mapToObj(verb -> new Rewriting(doer, other, a.span(verb, verb + 1)))
          .findFirst();
    }

    /** Whether it is a verb of which it matters who does it. */
    private static boolean isDeed(Line line, int i) {
      return line.tags.get(i) == Tag.VERB && !MUTUAL.contains(FORMS.base(line.words.get(i)));
    }
  }
}
