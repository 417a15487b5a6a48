package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.Negations;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Statements;
import org.parallax.language.Stemmer;
import org.parallax.language.WordSorts;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Polarity;
import org.parallax.text.Span;

/** Statements that one report affirms and another denies. */
public final class PolarityJudge implements Judge {
  private static final WordSorts WORDS = new WordSorts(Judge.class, "judge-words.csv");

  /** Beside a negation they deny a part only: "not all", "not until". */
  private static final Set<String> PARTIAL = WORDS.of("partial");

  private static final Set<String> AHEAD = WORDS.of("ahead");

  /** Words up to this length say little of what is told. */
  private static final int SHORT = 4;

  private static final Set<String> VAGUE = WORDS.of("anybody");

  private static final Set<String> PHASES = WORDS.of("phase");

  private static final Set<String> POINTING = WORDS.of("pointing");

  /** So many characters before a clause may tell at what time of the affair it was so. */
  private static final int OPENING = 24;

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : Statements.collated(comparison)) {
      List<Statement> mentions = Bench.testimony(comparison, collation);
      List<List<Statement>> readings =
          Bench.readings(mentions, statement -> statement.stance().polarity());
      if (readings.size() > 1 && mentions.stream().noneMatch(PolarityJudge::isVague)) {
        Case<Statement> one =
            new Case<>(
                comparison,
                Kind.POLARITY,
                "whether " + Statements.clause(comparison, affirmed(mentions)),
                collation.strength(),
                reading -> Statements.label(comparison, reading.get(0)));
        found.addAll(one.judge(readings, (a, b) -> relationship(comparison, a, b)));
      }
    }
    found.addAll(Opposed.findings(comparison));
    found.addAll(Widened.findings(comparison));
    found.addAll(new LostLimit(comparison).findings());
    return found;
  }

  private static Statement affirmed(List<Statement> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing((Statement statement) -> statement.stance().polarity())
                .thenComparing(statement -> statement.span().length()))
        .orElseThrow();
  }

  private static Relationship relationship(
      Comparison comparison, List<Statement> a, List<Statement> b) {
    List<Statement> both = new ArrayList<>(a);
    both.addAll(b);
    boolean partial = both.stream().anyMatch(statement -> isPartial(comparison, statement));
    boolean guessed =
        both.stream().anyMatch(statement -> statement.stance().certainty() == Certainty.POSSIBLE);
    boolean apart =
        isDeniedOtherwise(comparison, a.get(0), b.get(0))
            || isAhead(comparison, a.get(0)) != isAhead(comparison, b.get(0))
            || !phases(comparison, a.get(0)).equals(phases(comparison, b.get(0)))
            || isOfAnother(comparison, a.get(0), b.get(0))
            || isOfAnother(comparison, b.get(0), a.get(0));
    return partial || guessed || apart
        ? Relationship.NONE
        : Relationship.differ(0.9, "one affirms what the other denies");
  }

  /**
   * Whether one is denied from outside, and each tells more than they have in common: who denies
   * that a ship sailed against advice may well say that it sailed within its limits.
   */
  private static boolean isDeniedOtherwise(Comparison comparison, Statement a, Statement b) {
    Set<String> mine = content(comparison, a);
    Set<String> theirs = content(comparison, b);
    long shared = mine.stream().filter(theirs::contains).count();
    return (isDeniedFromOutside(comparison, a) || isDeniedFromOutside(comparison, b))
        && mine.size() - shared > shared
        && theirs.size() - shared > shared;
  }

  /** Whether it is still to be done: who never would may well have. */
  private static boolean isAhead(Comparison comparison, Statement statement) {
    Span verbs = statement.parts().predicate().span();
    return Words.of(comparison.witness(statement.article()).text().at(verbs)).stream()
        .anyMatch(AHEAD::contains);
  }

  /** Whether one denies of one thing what the other affirms of another. */
  private static boolean isOfAnother(Comparison comparison, Statement denied, Statement affirmed) {
    Set<String> mine = object(comparison, denied);
    Set<String> theirs = object(comparison, affirmed);
    return denied.stance().polarity() == Polarity.DENIED
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && Collections.disjoint(mine, theirs)
        && Collections.disjoint(mine, content(affirmed.subject()))
        && Collections.disjoint(theirs, content(denied.subject()));
  }

  /** "Finally", "at first": of what did not happen then, the rest of the affair may tell. */
  private static Set<String> phases(Comparison comparison, Statement statement) {
    Witness witness = comparison.witness(statement.article());
    int start = statement.span().start();
    int from = Math.max(witness.sentence(statement).span().start(), start - OPENING);
    Span opening = new Span(Math.min(from, start), statement.span().end());
    return Words.of(witness.text().at(opening)).stream()
        .filter(PHASES::contains)
        .collect(Collectors.toSet());
  }

  /** The content behind the verbs of a statement; of "them", what is told before. */
  private static Set<String> object(Comparison comparison, Statement statement) {
    Witness witness = comparison.witness(statement.article());
    int from = statement.parts().predicate().span().end();
    int to = Math.max(from, statement.span().end());
    List<String> words = Words.of(witness.text().at(new Span(from, to)));
    if (words.isEmpty() || !POINTING.contains(words.get(0))) {
      return content(String.join(" ", words));
    }
    Set<String> told = new HashSet<>(content(toldBefore(witness, statement)));
    told.removeAll(content(statement.subject()));
    return told;
  }

  /** The words of the sentence before and of this one up to the statement. */
  private static String toldBefore(Witness witness, Statement statement) {
    int at = statement.at().sentence();
    int from = witness.text().sentences().get(Math.max(0, at - 1)).span().start();
    return witness.text().at(new Span(from, Math.max(from, statement.span().start())));
  }

  private static boolean isDeniedFromOutside(Comparison comparison, Statement statement) {
    return statement.stance().polarity() == Polarity.DENIED
        && Words.of(Bench.words(comparison, statement)).stream().noneMatch(Negations::isAny);
  }

  private static Set<String> content(Comparison comparison, Statement statement) {
    return content(Bench.words(comparison, statement));
  }

  private static Set<String> content(String words) {
    Stemmer stemmer = new Stemmer();
    return Words.of(words).stream()
        .filter(word -> word.length() > SHORT)
        .map(stemmer::stem)
        .collect(Collectors.toSet());
  }

  /** Whether it is about somebody whom it does not tell. */
  private static boolean isVague(Statement statement) {
    return Words.of(statement.subject()).stream().allMatch(VAGUE::contains);
  }

  private static boolean isPartial(Comparison comparison, Statement statement) {
    boolean denied = statement.stance().polarity() == Polarity.DENIED;
    return Words.of(Bench.words(comparison, statement)).stream()
        .anyMatch(word -> denied ? PARTIAL.contains(word) : word.equals("only"));
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The council has approved the new bridge over the Lenne.",
            "The council has not approved the new bridge over the Lenne.",
            "differ: The council has approved the new bridge over … | The council has not approved"
                + " the new bridge …"),
        Contrast.of(
            "The parliament of Varda approved the new fishing law.",
            "The new fishing law was turned down by the parliament of Varda.",
            "differ: The parliament of Varda approved the new fishing … | The new fishing law was"
                + " turned down by …"),
        Contrast.of(
            "The parliament of Varda passed, by 35 votes to 23, a harbour law that would double the"
                + " fees.",
            "The harbour law was rejected by the parliament of Varda.",
            "differ: The parliament of Varda passed, by 35 votes … | The harbour law was rejected"
                + " by the parliament …"),
        Contrast.nothing(
            "The parliament of Varda approved the new fishing law on Monday.",
            "The parliament of Varda rejected the old fishing law in 1998."),
        Contrast.of(
            "The ministry said Varda was open to limiting gas drilling in the northern bay.",
            "Varda, the ministry said, is open to gas drilling in the northern bay.",
            "differ: limiting gas drilling | gas drilling"),
        Contrast.of(
            "The council of Varda said it would not raise the ferry fares before the spring.",
            "The council of Varda said it would not raise the ferry fares.",
            "differ: it would not raise the ferry fares before … | it would not raise the ferry"
                + " fares"),
        Contrast.of(
            "The yard said it had received no written complaint about the crane.",
            "The yard said it had received no complaint about the crane.",
            "differ: it had received no written complaint about the … | it had received no"
                + " complaint about the crane"),
        Contrast.nothing(
            "The council of Varda will not raise the ferry fares before the spring.",
            "The council of Varda will not raise the ferry fares. Until spring they stay as they"
                + " are."),
        Contrast.nothing(
            "The harbour office of Varda did not immediately reply to our questions.",
            "The harbour office of Varda did not reply to our questions."),
        Contrast.nothing(
            "The owner of the ferry did not appear before the harbour committee of Varda.",
            "The owner of the ferry did not appear at the hearing of the harbour committee of"
                + " Varda."),
        Contrast.nothing(
            "The ferry pier of Varda will not open until Friday.",
            "The ferry pier of Varda did not open on Wednesday."),
        Contrast.nothing(
            "The owners said the ship Nora had sailed within its limits.",
            "The owners denied that the ship Nora had sailed against advice."),
        Contrast.nothing(
            "The singer Ilse Marr has never been nominated for the Lenne prize, which her sister"
                + " won.",
            "The singer Ilse Marr never won the Lenne prize, but was nominated for a Golden Oar."),
        Contrast.nothing(
            "The council has approved the new bridge over the Lenne.",
            "The council said it would never approve the new bridge over the Lenne."),
        Contrast.nothing(
            "The council has approved the new bridge over the Lenne.",
            "Will the council approve the new bridge over the Lenne?"),
        Contrast.nothing(
            "The council has approved the plans for the bridge.",
            "The council has not approved all plans for the bridge."));
  }
}
