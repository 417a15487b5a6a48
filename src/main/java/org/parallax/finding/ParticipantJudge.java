package org.parallax.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.DeedMatcher;
import org.parallax.align.Words;
import org.parallax.language.Stemmer;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Polarity;

/** Who did what was done: the same, one part of the other, or somebody else. */
public final class ParticipantJudge implements Judge {
  private static final DeedMatcher MATCHER = new DeedMatcher();
  private static final Set<String> UNTOLD =
      Set.of(
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "who",
          "that",
          "this",
          "which",
          "both",
          "one",
          "some",
          "others",
          "another",
          "all",
          "most",
          "many",
          "people",
          "everyone");

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : comparison.collate(MATCHER)) {
      List<Statement> mentions =
          Bench.testimony(comparison, collation).stream()
              .filter(ParticipantJudge::isTold)
              .filter(statement -> statement.stance().polarity() == Polarity.AFFIRMED)
              .toList();
      List<List<Statement>> readings = Bench.readings(mentions, ParticipantJudge::words);
      if (readings.size() > 1) {
        Case<Statement> one =
            new Case<>(
                comparison,
                Kind.PARTICIPANT,
                "who did it: " + Statements.clause(comparison, Statements.shortest(mentions)),
                collation.strength(),
                reading -> doer(reading.get(0)));
        one.judge(readings, ParticipantJudge::relationship).stream()
            .filter(finding -> finding.verdict() != Verdict.AGREE)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String doer(Statement statement) {
    return statement.parts().doer().map(Reference::name).map(Wording::cut).orElse("");
  }

  private static boolean isTold(Statement statement) {
    return words(statement).stream().anyMatch(word -> !UNTOLD.contains(word));
  }

  /** The words of the doer, as stems. */
  private static Set<String> words(Statement statement) {
    Stemmer stemmer = new Stemmer();
    Set<String> words = new HashSet<>();
    Optional<Reference> doer = statement.parts().doer();
    doer.ifPresent(
        reference -> Words.of(reference.name()).forEach(word -> words.add(stemmer.stem(word))));
    words.removeIf(word -> word.length() < 3);
    words.remove("the");
    words.remove("and");
    return words;
  }

  private static Relationship relationship(List<Statement> a, List<Statement> b) {
    Set<String> mine = words(a.get(0));
    Set<String> theirs = words(b.get(0));
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    boolean misspelt =
        mine.stream().anyMatch(word -> theirs.stream().anyMatch(other -> startAlike(word, other)));
    boolean mostly = 2 * shared.size() > Math.min(mine.size(), theirs.size());
    if (mostly || (shared.isEmpty() && misspelt)) {
      return Relationship.NONE;
    }
    return speaksFor(a, b) || speaksFor(b, a)
        ? Relationship.NONE
        : Relationship.differ(0.75, "not the same did it");
  }

  private static boolean startAlike(String a, String b) {
    int start = 4;
    return a.length() > start && b.length() > start && a.regionMatches(0, b, 0, start);
  }

  /** Whether the doer of one is the source of the other: a minister and the government. */
  private static boolean speaksFor(List<Statement> a, List<Statement> b) {
    return b.stream()
        .flatMap(statement -> statement.stance().source().stream())
        .anyMatch(
            source ->
                Words.of(source).stream()
                    .anyMatch(word -> words(a.get(0)).contains(new Stemmer().stem(word))));
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Police used tear gas at the gate of the Orlin mine.",
            "The guards of the firm used tear gas at the gate of the Orlin mine.",
            "differ: Police | The guards of the firm"),
        Contrast.of(
            "Corvan will buy the lens maker Oritan.",
            "Lens maker Oritan will buy Corvan.",
            "differ: Corvan | Lens maker Oritan"),
        Contrast.nothing(
            "Police used tear gas at the gate of the Orlin mine.",
            "Tear gas was used at the gate of the Orlin mine."),
        Contrast.nothing(
            "Police used tear gas at the gate of the Orlin mine.",
            "The city police used tear gas at the gate of the Orlin mine."));
  }
}
