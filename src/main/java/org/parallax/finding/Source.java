package org.parallax.finding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.PersonName;
import org.parallax.align.Speaker;
import org.parallax.align.Spelling;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.language.Lexicon;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Parts;
import org.parallax.mention.Statement.Polarity;
import org.parallax.mention.Statement.Stance;
import org.parallax.mention.Title;
import org.parallax.text.Span;

/**
 * Who is named for something.
 *
 * @param name whom the report names
 * @param person the name of the person, where it is one
 * @param offices the words of the offices the report gives that person
 * @param said how it is named
 */
record Source(String name, Optional<PersonName> person, Set<String> offices, Said said) {
  /**
   * The words that name a source.
   *
   * @param words the attribution
   * @param guessed whether they are a pronoun, so that whom they mean is a guess
   */
  record Said(Statement words, boolean guessed) {}

  /** All that is said in an article. */
  private record Speech(List<Quote> quotes) {
    static Speech of(Witness witness) {
      return new Speech(witness.mentions(Quote.class).toList());
    }
  }

  /** An attribution is no longer than this; where it is, the name alone is shown. */
  private static final int LONGEST = 80;

  private static final Set<String> MEDIA =
      Lexicon.read(Source.class, "media.csv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern AND_BEFORE =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]+ and (?:\\p{Lu}\\S* )?$");

  private static final Pattern AND_BEHIND = Pattern.compile(" and \\p{Lu}");

  /** Reports of one event question different people: that is no more than a suggestion. */
  private static final double UNDISPUTED = 0.6;

  /** Whom a pronoun means is right in nine of ten cases. */
  private static final double GUESSED = 0.6;

  private static final String OTHER = "not the same source is named";

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "who", "you", "one", "others", "many", "some");

  /** Words that many sources share and that tell none. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "a",
          "an",
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "who",
          "in",
          "on",
          "to",
          "that",
          "said",
          "former",
          "senior",
          "top",
          "not",
          "his",
          "her",
          "its",
          "their",
          "with",
          "at",
          "by",
          "from",
          "group",
          "news",
          "people");

  /** The source of {@code mention}: who speaks the words it stands in. */
  static Optional<Source> of(Witness witness, Mention mention) {
    return quotes(witness, mention).stream()
        .filter(quote -> quote.speaker().isPresent())
        .min(
            Comparator.comparingInt((Quote quote) -> quote.span().length())
                .thenComparing(Mention::span))
        .flatMap(quote -> of(witness, quote));
  }

  private static List<Quote> quotes(Witness witness, Mention mention) {
    Span words =
        mention instanceof Statement statement
            ? statement.parts().predicate().span()
            : mention.span();
    return witness.derived(Speech.class, Speech::of).quotes.stream()
        .filter(quote -> quote.span().encloses(words))
        .toList();
  }

  private static Optional<Source> of(Witness witness, Quote quote) {
    Reference speaker = quote.speaker().orElseThrow();
    boolean guessed = isPronoun(witness.text().at(speaker.span()));
    if (isPronoun(speaker.name())
        || (guessed && quote.manner() == Quote.Manner.REPORTED)
        || (Speaker.of(quote).name().isPresent() && isOneOfTwo(witness, speaker))) {
      return Optional.empty();
    }
    Span whole = quote.cue().map(cue -> cue.span().cover(speaker.span())).orElse(speaker.span());
    boolean apart = whole.length() > LONGEST || whole.overlaps(quote.span());
    Span shown = apart ? speaker.span() : whole;
    return witness
        .text()
        .sentenceAt(shown.start())
        .filter(sentence -> sentence.span().encloses(shown))
        .map(
            sentence -> {
              Locus at = new Locus(quote.article(), shown, sentence.index());
              Reference cue = quote.cue().orElse(speaker);
              Stance stance = new Stance(Polarity.AFFIRMED, Certainty.FACT, Optional.empty());
              Statement said =
                  new Statement(at, new Parts(speaker, cue, Optional.of(speaker)), stance);
              Optional<PersonName> person = Speaker.of(quote).name();
              return new Source(
                  speaker.name(), person, offices(witness, person), new Said(said, guessed));
            });
  }

  /** Two people who speak together are neither of them alone. */
  private static boolean isOneOfTwo(Witness witness, Reference speaker) {
    String text = witness.article().text().value();
    return AND_BEFORE
            .matcher(
                text.substring(
                    Math.max(0, speaker.span().start() - LONGEST), speaker.span().start()))
            .find()
        || AND_BEHIND.matcher(text).region(speaker.span().end(), text.length()).lookingAt();
  }

  private static boolean isPronoun(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() || (words.size() == 1 && PRONOUNS.contains(words.get(0)));
  }

  private static Set<String> offices(Witness witness, Optional<PersonName> person) {
    Set<String> words = new HashSet<>();
    witness
        .mentions(Title.class)
        .filter(title -> person.isPresent())
        .filter(
            title ->
                title
                    .person()
                    .map(Reference::name)
                    .map(PersonName::of)
                    .filter(person.orElseThrow()::isCompatible)
                    .isPresent())
        .forEach(
            title -> {
              words.addAll(Words.of(title.office()));
              title.of().map(Words::of).ifPresent(words::addAll);
            });
    return Set.copyOf(words);
  }

  /** Whether both are one person. */
  boolean isSamePerson(Source other) {
    return person.isPresent()
        && other.person.isPresent()
        && person.get().isCompatible(other.person.get());
  }

  /**
   * How two sources of one reading stand to each other.
   *
   * @param disputed whether it matters who says it, whatever part the two have
   */
  Relationship to(Source other, boolean disputed) {
    if (isSamePerson(other) || isMisspelt(other)) {
      return Relationship.NONE;
    }
    if (SourceSort.areApart(sorts(), other.sorts())) {
      return Relationship.differ(0.8, "one source is not of the other’s sort");
    }
    if (isMedium() || other.isMedium()) {
      return Relationship.NONE;
    }
    double certainty = disputed ? 1 : UNDISPUTED;
    if (person.isPresent() && other.person.isPresent()) {
      boolean guessed = said.guessed || other.said.guessed;
      return Relationship.differ((guessed ? GUESSED : 0.75) * certainty, OTHER);
    }
    Set<String> shared = telling();
    shared.retainAll(other.telling());
    if (!shared.isEmpty()) {
      return Relationship.compatible(0.75, "one source speaks for the other");
    }
    boolean untold = telling().isEmpty() || other.telling().isEmpty();
    return untold ? Relationship.NONE : Relationship.differ(0.7 * certainty, OTHER);
  }

  private Set<SourceSort> sorts() {
    Set<String> words = new HashSet<>(offices);
    words.addAll(Words.of(name));
    return SourceSort.of(words);
  }

  /** A name misspelt is a finding of its own, not another source. */
  private boolean isMisspelt(Source other) {
    return Spelling.isVariant(name.toLowerCase(Locale.ROOT), other.name.toLowerCase(Locale.ROOT));
  }

  private boolean isMedium() {
    return person.isEmpty() && Words.of(name).stream().anyMatch(MEDIA::contains);
  }

  /** The words of the name, and of the offices its bearer has in that report. */
  private Set<String> telling() {
    Set<String> words = new HashSet<>(offices);
    words.addAll(Words.of(name));
    words.removeAll(COMMON);
    return words;
  }
}
