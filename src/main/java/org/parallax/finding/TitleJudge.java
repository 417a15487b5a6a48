package org.parallax.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.TitleMatcher;
import org.parallax.align.Words;
import org.parallax.mention.Reference;
import org.parallax.mention.Title;

/** The offices of one person: the same, shortened, or of another rank or field. */
public final class TitleJudge implements Judge {
  private static final TitleMatcher MATCHER = new TitleMatcher();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Title> collation : comparison.collate(MATCHER)) {
      List<Title> mentions = Bench.testimony(comparison, collation);
      Map<String, List<Title>> families = new LinkedHashMap<>();
      mentions.forEach(
          title ->
              families
                  .computeIfAbsent(Office.of(title.office()).head(), key -> new ArrayList<>())
                  .add(title));
      Case<Title> one =
          new Case<>(
              comparison,
              Kind.TITLE,
              bearer(mentions) + "’s office",
              collation.strength(),
              reading -> reading.get(0).office());
      families.values().forEach(family -> found.addAll(one.judge(readings(family), this::to)));
    }
    return found;
  }

  private Relationship to(List<Title> a, List<Title> b) {
    return Office.of(a.get(0).office()).to(Office.of(b.get(0).office()));
  }

  /** One reading for each article: its fullest, for a report may shorten an office later on. */
  private static List<List<Title>> readings(List<Title> family) {
    Map<Object, Office> fullest = new LinkedHashMap<>();
    for (Title title : family) {
      Office office = Office.of(title.office());
      fullest.merge(title.article(), office, TitleJudge::fuller);
    }
    List<Title> kept =
        family.stream()
            .filter(title -> Office.of(title.office()).equals(fullest.get(title.article())))
            .toList();
    return Bench.readings(kept, title -> Office.of(title.office()));
  }

  private static Office fuller(Office a, Office b) {
    return b.ranks().size() + b.field().size() > a.ranks().size() + a.field().size() ? b : a;
  }

  /** The name of the person, as fully as any article gives it. */
  private static String bearer(List<Title> mentions) {
    return mentions.stream()
        .flatMap(title -> title.person().stream())
        .map(Reference::name)
        .max(
            Comparator.<String>comparingInt(name -> Words.of(name).size())
                .thenComparing(Comparator.reverseOrder()))
        .orElse("somebody");
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Deputy Trade Minister Ada Brandt opened the hall.",
            "Trade Minister Ada Brandt opened the hall.",
            "differ: Deputy Trade Minister | Trade Minister"),
        Contrast.nothing(
            "Trade Minister Ada Brandt opened the hall.",
            "Finance Minister Jan Kolar opened the hall."));
  }
}
