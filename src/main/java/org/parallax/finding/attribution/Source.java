package org.parallax.finding.attribution;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.passage.Witness;
import org.parallax.align.quote.Speaker;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.Spelling;
import org.parallax.align.word.Words;
import org.parallax.finding.Relationship;
import org.parallax.language.Lexicon;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
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

  /** So many sentences before a pronoun tell whom it means. */
  private static final int SHORTLY = 3;

  private static final String OTHER = "not the same source is named";

  /** The source of {@code mention}: who speaks the words it stands in, or whose figure it is. */
  static Optional<Source> of(Witness witness, Mention mention) {
    return quotes(witness, mention).stream()
        .filter(quote -> quote.speaker().isPresent())
        .min(
            Comparator.comparingInt((Quote quote) -> quote.span().length())
                .thenComparing(Mention::span))
        .flatMap(quote -> of(witness, quote))
        .or(() -> credited(witness, mention));
  }

  /** To whom a figure is credited without a verb of saying. */
  private static Optional<Source> credited(Witness witness, Mention mention) {
    return Optional.of(mention)
        .filter(Quantity.class::isInstance)
        .flatMap(figure -> Credit.of(witness, figure))
        .filter(name -> !isPronoun(name.name()))
        .map(
            name -> {
              Statement words =
                  said(
                      new Locus(mention.article(), name.span(), mention.at().sentence()),
                      name,
                      name);
              return new Source(name.name(), Optional.empty(), Set.of(), new Said(words, false));
            });
  }

  private static Statement said(Locus at, Reference speaker, Reference cue) {
    Stance stance = new Stance(Polarity.AFFIRMED, Certainty.FACT, Optional.empty());
    return new Statement(at, new Parts(speaker, cue, Optional.of(speaker)), stance);
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
    Reference speaker = Credit.whole(witness, quote.speaker().orElseThrow());
    boolean guessed =
        isPronoun(witness.text().at(speaker.span())) && !isNamedBefore(witness, quote);
    if (isPronoun(speaker.name())
        || quote.cue().filter(Source::isNoSaying).isPresent()
        || (guessed && quote.manner() == Quote.Manner.REPORTED)
        || isDescribed(witness, speaker)
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
              Statement said = said(at, speaker, quote.cue().orElse(speaker));
              Optional<PersonName> person =
                  Speaker.of(quote).name().filter(any -> !isSort(speaker.name()));
              return new Source(
                  speaker.name(), person, offices(witness, person), new Said(said, guessed));
            });
  }

  /** "The president himself" may be another than the one president whom the report names. */
  private static boolean isDescribed(Witness witness, Reference speaker) {
    List<String> words = Words.of(witness.text().at(speaker.span()));
    return !isPronoun(String.join(" ", words))
        && Collections.disjoint(words, Words.of(speaker.name()));
  }

  /** Whether all that is said shortly before is the same speaker's, once by name. */
  private static boolean isNamedBefore(Witness witness, Quote quote) {
    int at = quote.at().sentence();
    List<Reference> before =
        witness.derived(Speech.class, Speech::of).quotes.stream()
            .filter(other -> other.at().sentence() < at && other.at().sentence() >= at - SHORTLY)
            .flatMap(other -> other.speaker().stream())
            .toList();
    String name = quote.speaker().map(Reference::name).orElse("");
    return before.stream().allMatch(other -> other.name().equals(name))
        && before.stream().anyMatch(other -> !isPronoun(witness.text().at(other.span())));
  }

  /** Who denies a figure, or attacks what is counted, is not its source. */
  private static boolean isNoSaying(Reference cue) {
    return Words.of(cue.name()).stream().anyMatch(SourceWords.of("other")::contains);
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

  /** "Police" at the start of a sentence is no name. */
  private static boolean isSort(String name) {
    List<String> words = Words.of(name);
    return words.size() == 1 && !SourceSort.of(words).isEmpty();
  }

  private static boolean isPronoun(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty()
        || (words.size() == 1 && SourceWords.of("pronoun").contains(words.get(0)));
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
   * @param weight of whom it matters who says it, whatever part the two have
   */
  Relationship to(Source other, SourceWeight weight) {
    if (isSamePerson(other) || isMisspelt(other)) {
      return Relationship.NONE;
    }
    if (SourceSort.areApart(sorts(), other.sorts())) {
      return Relationship.differ(0.8, "one source is not of the other’s sort");
    }
    boolean sameSort = !Collections.disjoint(sorts(), other.sorts());
    boolean general = isGeneral() || other.isGeneral();
    if (isMedium() || other.isMedium() || (general && (sameSort || isPersonOnly(other)))) {
      return Relationship.NONE;
    }
    if (person.isPresent() && other.person.isPresent()) {
      double certainty = weight == SourceWeight.ANYBODY ? 1 : UNDISPUTED;
      boolean guessed = said.guessed || other.said.guessed;
      return Relationship.differ((guessed ? GUESSED : 0.75) * certainty, OTHER);
    }
    Set<String> shared = telling();
    shared.retainAll(other.telling());
    if (!SourceWords.of("land").containsAll(shared)) {
      return Relationship.compatible(0.75, "one source speaks for the other");
    }
    return isUntold(other) || other.isUntold(this)
        ? Relationship.NONE
        : Relationship.differ(weight == SourceWeight.NOBODY ? 0.7 * UNDISPUTED : 0.7, OTHER);
  }

  /** Whether one is a person, who may belong to what the other names. */
  private boolean isPersonOnly(Source other) {
    return person.isPresent() != other.person.isPresent();
  }

  /** "Prosecutors", "the company": anybody of that sort may be meant. */
  private boolean isGeneral() {
    return person.isEmpty() && !SourceWords.isProper(name);
  }

  /** Whether nothing in its name could not be said of the other too. */
  private boolean isUntold(Source other) {
    Set<String> words = telling();
    words.removeIf(word -> SourceWords.of("land").contains(word) && other.telling().contains(word));
    return words.isEmpty();
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
    words.removeAll(SourceWords.of("common"));
    return words;
  }
}
