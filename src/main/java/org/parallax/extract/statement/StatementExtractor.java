package org.parallax.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.lexicon.Cues;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Cues.Follows;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Parts;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/** Finds what is asserted of whom. Needs the quotes, for who says it. */
public final class StatementExtractor implements Extractor {
  /** A subject farther before its verbs than this many tokens is not part of the clause. */
  private static final int FAR = 12;

  private final VerbForms forms = new VerbForms();
  private final Cues cues;
  private final StanceReader stances;

  /**
   * @param lists the word lists
   */
  public StatementExtractor(WordLists lists) {
    this.cues = lists.cues();
    this.stances = new StanceReader(forms, lists.cues());
  }

  @Override
  public List<Statement> extract(Reading reading) {
    AnalyzedArticle article = reading.article();
    List<Quote> quotes =
        reading.found(Quote.class).sorted(Comparator.comparing(Mention::span)).toList();
    Map<Integer, List<Span>> names =
        reading
            .found(Name.class)
            .collect(
                Collectors.groupingBy(
                    name -> name.at().sentence(),
                    Collectors.mapping(Name::span, Collectors.toList())));
    List<Quote> open = new ArrayList<>();
    List<Statement> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      while (next < quotes.size() && quotes.get(next).span().start() < sentence.span().end()) {
        open.add(quotes.get(next));
        next++;
      }
      open.removeIf(quote -> quote.span().end() <= sentence.span().start());
      List<Span> named = names.getOrDefault(sentence.index(), List.of());
      found.addAll(statements(article, sentence, named, open));
    }
    Map<Integer, List<Moment>> times =
        reading.found(Moment.class).collect(Collectors.groupingBy(time -> time.at().sentence()));
    found.replaceAll(
        statement ->
            withoutTime(
                article, statement, times.getOrDefault(statement.at().sentence(), List.of())));
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  /** "Closed by the end of June" does not tell who closes it, nor "last Friday" who left. */
  private static Statement withoutTime(
      AnalyzedArticle article, Statement statement, List<Moment> times) {
    Parts parts = statement.parts();
    Reference subject = pastTime(article, parts.subject(), times);
    Optional<Reference> doer =
        parts
            .doer()
            .map(one -> one.equals(parts.subject()) ? subject : one)
            .filter(one -> one.equals(subject) || isNoTime(one, times));
    return subject.equals(parts.subject()) && doer.equals(parts.doer())
        ? statement
        : new Statement(
            statement.at(), new Parts(subject, parts.predicate(), doer), statement.stance());
  }

  private static boolean isNoTime(Reference doer, List<Moment> times) {
    return times.stream().noneMatch(time -> time.span().overlaps(doer.span()));
  }

  /** The subject without the time it opens with, where words are left. */
  private static Reference pastTime(
      AnalyzedArticle article, Reference subject, List<Moment> times) {
    Span span = subject.span();
    return times.stream()
        .map(Moment::span)
        .filter(time -> time.start() == span.start() && time.end() + 1 < span.end())
        .findFirst()
        .filter(time -> article.at(new Span(time.end(), time.end() + 1)).isBlank())
        .map(time -> reference(article, new Span(time.end() + 1, span.end())))
        .orElse(subject);
  }

  private List<Statement> statements(
      AnalyzedArticle article, Sentence sentence, List<Span> names, List<Quote> quotes) {
    Tagged words = Tagged.of(sentence, article.tags(sentence), names);
    List<Statement> found = new ArrayList<>();
    for (Clause clause : new ClauseReader(words, forms).read()) {
      if (!isSaying(words, clause) && hasWords(article, words, clause)) {
        found.add(statement(article, words, clause, quotes));
      }
    }
    return found;
  }

  /** A sign without letters can pass for a noun or a verb, but says nothing. */
  private static boolean hasWords(AnalyzedArticle article, Tagged words, Clause clause) {
    return Stream.of(clause.subject(), clause.verbs().range())
        .map(range -> article.at(words.span(range)))
        .allMatch(said -> said.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** Whether it only hands over what the next clause says. */
  private boolean isSaying(Tagged words, Clause clause) {
    Optional<Cue> cue = cues.find(words.lower(clause.verbs().main()));
    return clause.rest().isEmpty() && cue.filter(verb -> verb.follows() != Follows.ANY).isPresent();
  }

  private Statement statement(
      AnalyzedArticle article, Tagged words, Clause clause, List<Quote> quotes) {
    Span verbs = clause.verbs().range();
    Span subject = clause.subject();
    boolean near = subject.start() < verbs.start() && verbs.start() - subject.end() < FAR;
    int end = Math.max(verbs.end(), clause.rest().end());
    Span whole = words.span(new Span(near ? subject.start() : verbs.start(), end));
    Reference about = reference(article, words.span(subject));
    Optional<Reference> doer =
        clause.voice().passive()
            ? clause.voice().agent().map(agent -> reference(article, words.span(agent)))
            : Optional.of(about);
    Reference predicate = new Reference(predicate(words, clause), words.span(verbs));
    Locus at = new Locus(article.article().id(), whole, words.sentence().index());
    Optional<Quote> quote =
        innermost(
            quotes.stream().filter(each -> !goesOn(each, about, predicate)).toList(),
            predicate.span());
    return new Statement(at, new Parts(about, predicate, doer), stances.read(words, clause, quote));
  }

  /** "He refused one test and was given another": the second is no part of what is refused. */
  private static boolean goesOn(Quote quote, Reference subject, Reference predicate) {
    boolean ofSubject =
        quote.speaker().filter(speaker -> speaker.span().overlaps(subject.span())).isPresent();
    boolean behind =
        quote.cue().filter(cue -> cue.span().end() <= predicate.span().start()).isPresent();
    return quote.manner() == Quote.Manner.REPORTED && ofSubject && behind;
  }

  private static Optional<Quote> innermost(List<Quote> quotes, Span verbs) {
    return quotes.stream()
        .filter(quote -> quote.span().encloses(verbs))
        .min(
            Comparator.comparingInt((Quote quote) -> quote.span().length())
                .thenComparing(Mention::span));
  }

  private String predicate(Tagged words, Clause clause) {
    int main = clause.verbs().main();
    String base = forms.base(words.lower(main));
    return main + 1 < clause.verbs().range().end() ? base + " " + words.lower(main + 1) : base;
  }

  private static Reference reference(AnalyzedArticle article, Span span) {
    return new Reference(article.at(span).replaceAll("\\s+", " "), span);
  }

  @Override
  public List<Example> examples() {
    return StatementExamples.ALL;
  }

  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    Statement statement = (Statement) mention;
    Optional<String> doer = statement.parts().doer().map(Reference::name);
    return "%s | %s%s%s%s%s"
        .formatted(
            statement.subject(),
            statement.stance().polarity() == Statement.Polarity.DENIED ? "not " : "",
            statement.predicate(),
            statement.stance().certainty() == Statement.Certainty.FACT
                ? ""
                : " " + statement.stance().certainty().name().toLowerCase(Locale.ROOT),
            doer.filter(name -> !name.equals(statement.subject()))
                .map(name -> " by " + name)
                .orElse(""),
            statement.stance().source().map(source -> ", says " + source).orElse(""));
  }
}
