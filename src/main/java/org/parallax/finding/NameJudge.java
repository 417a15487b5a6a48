package org.parallax.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.NameForm;
import org.parallax.align.NameMatcher;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.mention.Name;

/** Names of one person, body or event: the same, in another form, cut short or changed. */
public final class NameJudge implements Judge {
  private static final NameMatcher MATCHER = new NameMatcher();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Name> collation : comparison.collate(MATCHER)) {
      List<Name> mentions = Bench.testimony(comparison, collation);
      Case<Name> one =
          new Case<>(
              comparison,
              Kind.NAME,
              topic(mentions),
              collation.strength(),
              reading -> reading.get(0).canonical());
      found.addAll(
          one.judge(
              Bench.readings(mentions, Name::canonical),
              (a, b) -> relationship(comparison, a.get(0), b.get(0))));
    }
    return found;
  }

  private static Relationship relationship(Comparison comparison, Name a, Name b) {
    return NameForm.of(a)
        .kinship(NameForm.of(b))
        .map(
            kinship ->
                switch (kinship) {
                  case SAME -> Relationship.compatible(0.95, "the same name, written otherwise");
                  case INITIALS -> Relationship.compatible(0.9, "one is made of the initials");
                  case SHORT -> Relationship.compatible(0.85, "one is a shorter form");
                  case CUT -> cut(comparison, a, b);
                  case SPELLING -> spelling(a);
                  case OTHER -> Relationship.differ(0.9, "a word of the name is not the same");
                })
        .orElse(Relationship.NONE);
  }

  private static Relationship spelling(Name name) {
    return name.category() == Name.Category.PERSON
        ? Relationship.compatible(0.6, "the name is spelt otherwise")
        : Relationship.differ(0.7, "the name is spelt otherwise");
  }

  /** A long name that breaks off is no established short form, unless its end stands near by. */
  private static Relationship cut(Comparison comparison, Name a, Name b) {
    List<String> first = NameForm.of(a).words();
    List<String> second = NameForm.of(b).words();
    boolean isFirst = first.size() < second.size();
    Name shorter = isFirst ? a : b;
    List<String> rest =
        isFirst
            ? second.subList(first.size(), second.size())
            : first.subList(second.size(), first.size());
    boolean goesOn = goesOn(comparison.witness(shorter.article()), shorter, rest);
    int words = Math.min(first.size(), second.size());
    return goesOn || words < 3
        ? Relationship.compatible(0.8, "one is a shorter form")
        : Relationship.differ(0.85, "the name is cut short");
  }

  /** Whether the words that are missing follow, after initials in brackets. */
  private static boolean goesOn(Witness witness, Name name, List<String> rest) {
    int end = witness.sentence(name).span().end();
    String after = witness.article().text().value().substring(name.span().end(), end);
    List<String> words = Words.of(after.replaceFirst("^\\s*\\([^)]*\\)", ""));
    return words.size() >= rest.size() && words.subList(0, rest.size()).equals(rest);
  }

  private static String topic(List<Name> mentions) {
    Name fullest =
        mentions.stream()
            .max(
                Comparator.<Name>comparingInt(name -> Words.of(name.canonical()).size())
                    .thenComparing(Name::canonical, Comparator.reverseOrder()))
            .orElseThrow();
    return switch (fullest.category()) {
      case PERSON -> "name of " + fullest.canonical();
      case EVENT -> "name of the " + head(fullest);
      default -> "name of the " + fullest.canonical();
    };
  }

  private static String head(Name name) {
    List<String> words = Words.of(name.canonical());
    return words.isEmpty() ? "event" : words.get(words.size() - 1);
  }
}
