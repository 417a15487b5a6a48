package org.parallax.align.quote;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;
import org.parallax.mention.Quote;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * What a speaker calls something in a word or two of his own: "described the talks as “frank”", "a
 * “frank” conversation", "“The talks were frank,” he said".
 *
 * @param quote the words
 * @param thing the class of what is described, from {@code described.csv}
 * @param ahead whether it is yet to come
 * @param words what it is called: the describing words in lower case, in alphabetical order
 * @param days the days its sentence names, where it names one
 */
public record Description(
    Quote quote, String thing, boolean ahead, Set<String> words, Optional<DateRange> days) {
  public Description {
    words = Collections.unmodifiableSet(new TreeSet<>(words));
  }

  private static final WordClasses THINGS = WordClasses.read(Description.class, "described.csv", 1);

  private static final Set<String> BE =
      WordClasses.called(Description.class, "description-words.csv", "be");
  private static final Set<String> AHEAD =
      WordClasses.called(Description.class, "description-words.csv", "ahead");

  /** A longer quotation says more than what something is like. */
  private static final int SHORT = 7;

  /** So near the start of a quoted sentence its subject stands. */
  private static final int OPENING = 4;

  private record All(List<Description> list) {
    static All of(Witness witness) {
      return new All(
          witness
              .mentions(Quote.class)
              .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
              .filter(quote -> Speaker.of(quote).name().isPresent())
              .flatMap(quote -> new Reader(witness, quote).read().stream())
              .toList());
    }
  }

  /** The descriptions of {@code witness} whose speakers are named, in the order of the text. */
  public static List<Description> by(Witness witness) {
    return witness.derived(All.class, All::of).list;
  }

  /** Finds what a quotation describes, by the words of its sentence. */
  private static final class Reader {
    private final Stemmer stemmer = new Stemmer();
    private final Witness witness;
    private final Quote quote;
    private final List<Token> tokens;
    private final List<Tag> tags;
    private final int from;
    private final int to;

    Reader(Witness witness, Quote quote) {
      this.witness = witness;
      this.quote = quote;
      Sentence sentence = witness.sentence(quote);
      this.tokens = sentence.tokens();
      this.tags = witness.text().tags(sentence);
      int[] inside =
          IntStream.range(0, tokens.size())
              .filter(i -> quote.span().encloses(tokens.get(i).span()))
              .filter(i -> Character.isLetter(tokens.get(i).form().codePointAt(0)))
              .toArray();
      this.from = inside.length == 0 ? tokens.size() : inside[0];
      this.to = inside.length == 0 ? tokens.size() : inside[inside.length - 1] + 1;
    }

    Optional<Description> read() {
      if (from == to) {
        return Optional.empty();
      }
      boolean brief = to - from <= SHORT && !has(Tag.VERB) && !has(Tag.AUX);
      return brief ? attributive().or(this::predicate) : sentence();
    }

    private boolean has(Tag tag) {
      return tags.subList(from, to).contains(tag);
    }

    /** "a “frank” conversation". */
    private Optional<Description> attributive() {
      int noun = to + 1;
      return isThing(noun) ? described(noun, from, to, isAhead(0, from)) : Optional.empty();
    }

    /** "The talks were “frank”", "called the talks “frank”", "described the talks as “frank”". */
    private Optional<Description> predicate() {
      int before = from - 2;
      boolean says = before >= 0 && (lower(before).equals("as") || BE.contains(lower(before)));
      int least = says ? 0 : Math.max(0, before);
      for (int i = before; i >= least; i--) {
        if (isThing(i)) {
          return described(i, from, to, isAhead(0, from));
        }
      }
      return Optional.empty();
    }

    /** "“The talks were frank, …”". */
    private Optional<Description> sentence() {
      for (int i = from; i < Math.min(from + OPENING, to); i++) {
        if (isThing(i)) {
          int start = behindBe(i + 1);
          return start < to
              ? described(i, start, clauseEnd(start), isAhead(from, start))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** The number of the word behind "were", "will be", "are going to be"; the end without one. */
    private int behindBe(int at) {
      int i = at;
      boolean be = false;
      while (i < to && (tags.get(i) == Tag.AUX || tags.get(i) == Tag.PART || isGoing(i))) {
        be |= BE.contains(lower(i));
        i++;
      }
      return be ? i : to;
    }

    private boolean isGoing(int i) {
      return lower(i).equals("going") || BE.contains(lower(i));
    }

    private int clauseEnd(int start) {
      int end = start;
      while (end < to && tags.get(end) != Tag.PUNCT && tags.get(end) != Tag.PRON) {
        end++;
      }
      return end;
    }

    private boolean isAhead(int start, int end) {
      return IntStream.range(start, end).anyMatch(i -> AHEAD.contains(lower(i)));
    }

    private Optional<Description> described(int noun, int start, int end, boolean ahead) {
      Set<String> words = new TreeSet<>();
      for (int i = start; i < end; i++) {
        if (tags.get(i) == Tag.VERB || lower(i).equals("not")) {
          return Optional.empty();
        }
        if (tags.get(i) == Tag.ADJ || tags.get(i) == Tag.NOUN) {
          words.add(lower(i));
        }
      }
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new Description(quote, thing(noun), ahead, words, days()));
    }

    private Optional<DateRange> days() {
      return witness
          .mentions(Moment.class, quote.at().sentence())
          .flatMap(moment -> moment.days().stream())
          .findFirst();
    }

    private boolean isThing(int i) {
      return i >= 0 && i < tokens.size() && THINGS.of(stemmer.stem(lower(i))).isPresent();
    }

    private String thing(int i) {
      return THINGS.of(stemmer.stem(lower(i))).orElseThrow();
    }

    private String lower(int i) {
      return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }
  }
}
