package org.parallax.finding.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.name.TitleMatcher;
import org.parallax.align.word.Words;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Verdict;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;
import org.parallax.mention.Title;

/** The offices of one person: the same, shortened, or of another rank or field. */
public final class TitleJudge implements Judge {
  private static final TitleMatcher MATCHER = new TitleMatcher();

  private final Posts posts = new Posts();

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
      one.judge(List.copyOf(families.values()), (a, b) -> acrossFamilies(comparison, a, b)).stream()
          .filter(finding -> finding.verdict() == Verdict.DIFFER)
          .forEach(found::add);
    }
    return found;
  }

  private Relationship to(List<Title> a, List<Title> b) {
    return posts.exclude(a.get(0).office(), b.get(0).office())
        ? Relationship.differ(0.9, "one person does not hold both offices")
        : Office.of(a.get(0).office()).to(Office.of(b.get(0).office()));
  }

  /**
   * Of offices that are named by other nouns. A report that gives both knows of no contradiction.
   */
  private Relationship acrossFamilies(Comparison comparison, List<Title> a, List<Title> b) {
    if (posts.isSame(a.get(0).office(), b.get(0).office())) {
      return Relationship.compatible(0.8, "the same office in other words");
    }
    boolean both = a.stream().anyMatch(mine -> b.stream().anyMatch(t -> isBeside(mine, t)));
    boolean exclude =
        a.stream()
            .allMatch(mine -> b.stream().allMatch(their -> isExcluded(comparison, mine, their)));
    return exclude && !both
        ? Relationship.differ(0.9, "one person does not hold both offices")
        : Relationship.NONE;
  }

  private static boolean isBeside(Title a, Title b) {
    return a.article().equals(b.article());
  }

  private boolean isExcluded(Comparison comparison, Title a, Title b) {
    boolean past = Office.of(a.office()).past() || Office.of(b.office()).past();
    boolean ofParty =
        posts.excludeAtHead(a.office(), b.office())
            && (isOfBody(comparison, a) || isOfBody(comparison, b));
    return !past && !ofParty && posts.exclude(a.office(), b.office()) && !isOfAnother(a, b);
  }

  /** The president of a party may well lead the government. */
  private static boolean isOfBody(Comparison comparison, Title title) {
    return comparison
        .witness(title.article())
        .mentions(Name.class)
        .filter(name -> name.category() == Name.Category.ORGANIZATION)
        .anyMatch(name -> title.of().filter(name.canonical()::equals).isPresent());
  }

  /** Whether the two are told to be posts in two bodies, which one person may well hold. */
  private static boolean isOfAnother(Title a, Title b) {
    if (a.of().isEmpty() || b.of().isEmpty()) {
      return false;
    }
    List<String> theirs = Words.of(b.of().get());
    return Words.of(a.of().get()).stream().noneMatch(theirs::contains);
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
        Contrast.of(
            "Chief Financial Officer Ada Brandt spoke of hard months.",
            "Chairwoman Ada Brandt spoke of hard months.",
            "differ: Chief Financial Officer | Chairwoman"),
        Contrast.of(
            "Police spokeswoman Ada Brandt said that twelve people were held.",
            "Twelve people are held, said the police chief, Ada Brandt.",
            "differ: Police spokeswoman | police chief"),
        Contrast.of(
            "Chairwoman Ada Brandt spoke of hard months. Brandt is the chief executive too.",
            "Chief executive Ada Brandt spoke of hard months.",
            "agree: chief executive"),
        Contrast.of(
            "Prime Minister Jan Kolar of Varda praised the herring treaty on Monday.",
            "Varda's President Jan Kolar praised the herring treaty on Monday.",
            "differ: Prime Minister | President"),
        Contrast.nothing(
            "Prime Minister Jan Kolar of Varda praised the herring treaty on Monday.",
            "Jan Kolar, president of the Orlin Football Federation, praised the herring treaty."),
        Contrast.nothing(
            "Prime Minister Jan Kolar of Varda praised the herring treaty on Monday.",
            "Vice President Jan Kolar of Varda praised the herring treaty on Monday."),
        Contrast.nothing(
            "Prime Minister Jan Kolar of Varda praised the herring treaty on Monday.",
            "Former president Jan Kolar praised the herring treaty on Monday."),
        Contrast.nothing(
            "The chief financial officer of Orlin Bank, Ada Brandt, spoke of hard months.",
            "The chairwoman of the Lenne Museum, Ada Brandt, spoke of hard months."),
        Contrast.nothing(
            "Chief executive Ada Brandt spoke of hard months.",
            "Chairwoman Ada Brandt spoke of hard months."),
        Contrast.nothing(
            "Admiral Jan Kolar took the fleet out to sea.",
            "The fleet commander, Jan Kolar, took the fleet out to sea."),
        Contrast.nothing(
            "Captain Jan Kolar closed the port because of the storm.",
            "The harbour master, Jan Kolar, closed the port because of the storm."),
        Contrast.nothing(
            "Judge Ada Brandt will lead the inquiry.",
            "Ada Brandt, a lawyer, will lead the inquiry."),
        Contrast.nothing(
            "Trade Minister Ada Brandt opened the hall.",
            "Finance Minister Jan Kolar opened the hall."));
  }
}
