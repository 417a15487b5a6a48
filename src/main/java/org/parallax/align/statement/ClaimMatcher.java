package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.SharedContent;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Alias;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.WordWeights;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.DateRange;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Quantity;
import org.parallax.mention.Statement;
import org.parallax.text.Span;

/**
 * Matches statements of aligned passages that tell the same: all that the terser says stands in the
 * other, in the same words or in words near in meaning, and nothing in the one is in place of
 * something else in the other: no name, number, day, opposite, or word that limits it.
 */
public record ClaimMatcher() implements Matcher<Statement> {
  /** Fewer words in common say too little. */
  private static final int LEAST_TIES = 3;

  /** Words that are only near in meaning say the same less surely. */
  private static final double LEAST = 0.7;

  /** So many characters before a statement may turn it: "barely any of". */
  private static final int OPENING = 12;

  private static final Set<String> TURNING =
      Lexicon.read(ClaimMatcher.class, "turning-words.csv").rows().stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Link<Statement>> links(Pairing pairing) {
    Assertions assertions = new Assertions(pairing);
    return assertions.linksOfPassages((a, b) -> strength(pairing, assertions, a, b), LEAST);
  }

  @Override
  public boolean sameReading(Statement a, Statement b) {
    return a.stance().polarity() == b.stance().polarity();
  }

  private static double strength(Pairing pairing, Assertions assertions, Made a, Made b) {
    if (a.statement().stance().polarity() != b.statement().stance().polarity()
        || !isOneDeed(pairing, a, b)
        || StatementMatcher.subjects(assertions, a, b) == 0) {
      return 0;
    }
    List<String> mine = keys(a);
    List<String> theirs = keys(b);
    SharedContent shared = SharedContent.of(pairing, mine, theirs);
    int least = Math.min(mine.size(), theirs.size());
    boolean whole = shared.ties() >= Math.max(LEAST_TIES, least);
    return whole
            && turning(pairing.a(), a.statement()).equals(turning(pairing.b(), b.statement()))
            && !isOpposed(pairing, mine, theirs)
            && !areApart(pairing, a, b)
        ? shared.share()
        : 0;
  }

  /** The words in a statement, and right before it, that make another of it. */
  private static Set<String> turning(Witness witness, Statement statement) {
    int start = statement.span().start();
    int from = Math.max(witness.sentence(statement).span().start(), start - OPENING);
    Span span = new Span(Math.min(from, start), statement.span().end());
    return Words.of(witness.text().at(span)).stream()
        .filter(TURNING::contains)
        .collect(Collectors.toSet());
  }

  /** Whether both do the same, in one class of verbs or in verbs near in meaning. */
  private static boolean isOneDeed(Pairing pairing, Made a, Made b) {
    Stemmer stemmer = new Stemmer();
    String mine = stemmer.stem(a.statement().predicate());
    return a.assertion().deed().equals(b.assertion().deed())
        || pairing.nearness(mine).applyAsDouble(stemmer.stem(b.statement().predicate())) > 0;
  }

  private static List<String> keys(Made made) {
    List<String> keys = new ArrayList<>(made.assertion().arguments());
    if (!made.assertion().light()) {
      keys.add(made.assertion().deed());
    }
    return keys;
  }

  private static boolean isOpposed(Pairing pairing, List<String> a, List<String> b) {
    return a.stream().anyMatch(mine -> b.stream().anyMatch(other -> pairing.opposes(mine, other)));
  }

  /** Whether each names, counts or dates what the other has otherwise. */
  private static boolean areApart(Pairing pairing, Made a, Made b) {
    Witness left = pairing.a();
    Witness right = pairing.b();
    List<Name> mine = within(left, a.statement(), Name.class).toList();
    List<Name> theirs = within(right, b.statement(), Name.class).toList();
    Set<Name.Category> lacking = lacking(mine, theirs);
    lacking.retainAll(lacking(theirs, mine));
    List<Measure> numbers = numbers(left, a.statement());
    List<Measure> others = numbers(right, b.statement());
    List<DateRange> days = days(left, a.statement());
    List<DateRange> otherDays = days(right, b.statement());
    return !lacking.isEmpty()
        || (hasOther(numbers, others) && hasOther(others, numbers))
        || days.stream()
            .anyMatch(day -> otherDays.stream().anyMatch(other -> !day.overlaps(other)));
  }

  /** Of what sorts one statement has names that the other has not. */
  private static Set<Name.Category> lacking(List<Name> names, List<Name> others) {
    return names.stream()
        .filter(name -> others.stream().noneMatch(other -> mayBeOne(name, other)))
        .map(Name::category)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Name.Category.class)));
  }

  private static boolean mayBeOne(Name name, Name other) {
    if (name.category() == Name.Category.PERSON && other.category() == Name.Category.PERSON) {
      return PersonName.of(name.canonical()).isCompatible(PersonName.of(other.canonical()));
    }
    return Alias.areOne(name.canonical(), other.canonical())
        || Words.of(name.canonical()).stream()
            .filter(word -> !WordWeights.isEmpty(word))
            .anyMatch(Words.of(other.canonical())::contains);
  }

  /** Whether one of some numbers is none of some others. */
  private static boolean hasOther(List<Measure> numbers, List<Measure> others) {
    return numbers.stream()
        .anyMatch(number -> others.stream().noneMatch(other -> mayBeOne(number, other)));
  }

  /** Twelve percent are not twelve people. */
  private static boolean mayBeOne(Measure number, Measure other) {
    return number.unit().equals(other.unit()) && number.interval().overlaps(other.interval());
  }

  private static List<Measure> numbers(Witness witness, Statement statement) {
    return within(witness, statement, Quantity.class).map(Quantity::measure).toList();
  }

  private static List<DateRange> days(Witness witness, Statement statement) {
    return within(witness, statement, Moment.class)
        .flatMap(moment -> moment.days().stream())
        .toList();
  }

  private static <M extends Mention> Stream<M> within(
      Witness witness, Statement statement, Class<M> sort) {
    return witness
        .mentions(sort, statement.at().sentence())
        .filter(mention -> statement.span().encloses(mention.span()));
  }
}
