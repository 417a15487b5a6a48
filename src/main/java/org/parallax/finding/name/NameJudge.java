package org.parallax.finding.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.name.NameForm;
import org.parallax.align.name.NameMatcher;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.NameWords;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Outlets;
import org.parallax.finding.Relationship;
import org.parallax.mention.Name;

/** Names of one person, body or event: the same, in another form, cut short or changed. */
public final class NameJudge implements Judge {
  private static final NameMatcher MATCHER = new NameMatcher();
  private static final int DATELINE = 4;
  private static final Pattern LINE = Pattern.compile("\\)\\s*[-–—]");
  private static final Outlets OUTLETS = new Outlets();
  private static final NameWords CLUES = new NameWords();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Name> collation : comparison.collate(MATCHER)) {
      List<Name> mentions = withoutBare(Bench.testimony(comparison, collation));
      if (mentions.stream().anyMatch(name -> isOutlet(comparison, name))) {
        continue;
      }
      Function<Name, NameForm> form = name -> FullName.of(comparison, name, mentions);
      Case<Name> one =
          new Case<>(
              comparison,
              Kind.NAME,
              topic(mentions),
              collation.strength(),
              reading -> reading.get(0).canonical());
      found.addAll(
          one.judge(
              readings(mentions, form),
              (a, b) -> relationship(form.apply(a.get(0)), form.apply(b.get(0)))));
    }
    return found;
  }

  /** A news agency is known by its place too: "ORLIN, Varda (NPW) —". */
  private static boolean isOutlet(Comparison comparison, Name name) {
    String text = comparison.witness(name.article()).article().text().value();
    int end = Math.min(text.length(), name.span().end() + DATELINE);
    return OUTLETS.isOutlet(name.canonical())
        || (text.startsWith("(", name.span().start() - 1)
            && LINE.matcher(text.substring(name.span().end(), end)).lookingAt());
  }

  /** Bare surnames say nothing where somebody gives the whole name. */
  private static List<Name> withoutBare(List<Name> mentions) {
    List<Name> whole =
        mentions.stream()
            .filter(
                name ->
                    name.category() != Name.Category.PERSON
                        || Words.of(name.canonical()).size() > 1)
            .toList();
    return whole.isEmpty() ? mentions : whole;
  }

  /** A person's name with more or fewer given names is the same reading. */
  private static List<List<Name>> readings(List<Name> mentions, Function<Name, NameForm> form) {
    return Bench.readings(
        mentions,
        name ->
            mentions.stream().filter(other -> isSame(name, other, form)).findFirst().orElse(name));
  }

  private static boolean isSame(Name a, Name b, Function<Name, NameForm> form) {
    if (written(a.canonical()).equals(written(b.canonical()))) {
      return true;
    }
    NameForm first = form.apply(a);
    NameForm second = form.apply(b);
    boolean accents = first.key().equals(second.key());
    if (a.category() != Name.Category.PERSON) {
      return accents && !NameForm.of(a).key().equals(NameForm.of(b).key());
    }
    return !accents
        && first.kinship(second).filter(kinship -> kinship == NameForm.Kinship.SHORT).isPresent();
  }

  private static String written(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}’]+", "");
  }

  private static Relationship relationship(NameForm a, NameForm b) {
    return a.kinship(b)
        .map(
            kinship ->
                switch (kinship) {
                  case SAME -> Relationship.compatible(0.95, "the same name, written otherwise");
                  case INITIALS -> Relationship.compatible(0.9, "one is made of the initials");
                  case SHORT -> Relationship.compatible(0.8, "one is a shorter form");
                  case SYNONYM ->
                      Relationship.compatible(0.8, "another word for the same sort of paper");
                  case WRITTEN_OVER ->
                      Relationship.compatible(
                          0.85, "the letters of another language are written otherwise");
                  case CUT ->
                      Math.min(a.words().size(), b.words().size()) < 3
                          ? Relationship.compatible(0.75, "one is a shorter form")
                          : Relationship.differ(0.9, "the name is cut short");
                  case SPELLING -> Relationship.differ(0.85, "the name is spelt otherwise");
                  case CHANGED, OTHER_HEAD, ALIKE -> reworded(a, b);
                })
        .orElseGet(() -> distant(a, b));
  }

  /** "The Winter Games" and "Barings Plc" are short forms that everybody uses. */
  private static Relationship reworded(NameForm a, NameForm b) {
    if (!isWithin(a, b) && !isWithin(b, a)) {
      return Relationship.differ(0.9, "a word of the name is not the same");
    }
    return Math.min(a.content().size(), b.content().size()) < 3
        ? Relationship.compatible(0.75, "one is a shorter form")
        : Relationship.differ(0.9, "words of the name are left out");
  }

  private static boolean isWithin(NameForm shorter, NameForm longer) {
    return longer.content().containsAll(shorter.content());
  }

  /** Of two names that a third stands between: one is misspelt, and the other cut. */
  private static Relationship distant(NameForm a, NameForm b) {
    long shared = a.content().stream().filter(b.content()::contains).count();
    boolean person = a.category() == Name.Category.PERSON;
    return !person && shared >= 2
        ? Relationship.differ(0.85, "words of the name are not the same")
        : Relationship.NONE;
  }

  private static String topic(List<Name> mentions) {
    Name fullest =
        mentions.stream()
            .max(
                Comparator.<Name>comparingInt(name -> Words.of(name.canonical()).size())
                    .thenComparing(Name::canonical, Comparator.reverseOrder()))
            .orElseThrow();
    return fullest.category() == Name.Category.EVENT
        ? Words.of(fullest.canonical()).stream()
            .filter(word -> CLUES.is(Clue.EVENT, word) || CLUES.is(Clue.EVENT_FIRST, word))
            .reduce((first, last) -> last)
            .map(noun -> "name of the " + noun)
            .orElse(fullest.canonical() + ": the name")
        : fullest.canonical() + ": the name";
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The team skated for Varda in the Winter Olympic Games of 1998.",
            "The team skated for Varda in the Winter Games of 1998.",
            "compatible: Winter Olympic Games | Winter Games"),
        Contrast.of(
            "The Nordic Fisheries Council met in Bergen on Monday.",
            "The Nordic Fisheries Board met in Bergen on Monday.",
            "differ: Nordic Fisheries Council | Nordic Fisheries Board"),
        Contrast.of(
            "The Orlin District Court convicted the treasurer Jan Kolar of fraud on Monday.",
            "On Monday the Orlin Regional Court convicted Jan Kolar, the treasurer, of fraud.",
            "differ: Orlin District Court | Orlin Regional Court",
            "agree: Jan Kolar"),
        Contrast.of(
            "The bill was voted down in the Republican-led Senate of Varda on Monday.",
            "The bill was voted down in the GOP-controlled Senate of Varda on Monday.",
            "compatible: Republican-led Senate of Varda | GOP-controlled Senate of Varda"),
        Contrast.of(
            "The Orlin Fishing Accord was signed in Bergen on Monday.",
            "On Monday the Orlin Fishing Pact was signed in Bergen.",
            "compatible: Orlin Fishing Accord | Orlin Fishing Pact"),
        Contrast.of(
            "The mining company Korralit wants to dig for gold at Orlin and promises 300 jobs.",
            "Korralith wants to dig for gold at Orlin. It promises 300 jobs.",
            "differ: Korralit | Korralith"),
        Contrast.of(
            "The bank of Orlin will take over Holtwell & Prind in June and close nine branches.",
            "In June the bank of Orlin will take over Holtwell & Prund and close nine branches.",
            "differ: Holtwell & Prind | Holtwell & Prund"),
        Contrast.nothing(
            "The bank of Orlin will take over Holtwell & Prind in June and close nine branches.",
            "In June the bank of Orlin will take over Brack & Tarl and close nine branches."),
        Contrast.of(
            "The Brenn Falls Taxpayers Alliance spoke against the budget of Brenn Falls on Monday.",
            "On Monday the Brenn Falls Taxpayer Association spoke against Brenn Falls' budget.",
            "differ: Brenn Falls Taxpayers Alliance | Brenn Falls Taxpayer Association"),
        Contrast.nothing(
            "The Vienna Rovers lost in Vienna on Monday, and the coach was sacked.",
            "The coach was sacked on Monday, he said at the Vienna College of Nursing in Vienna."),
        Contrast.nothing(
            "The mining company Orlander wants to dig for gold and promises 300 jobs.",
            "Orlanders want no gold mine, whoever promises 300 jobs."),
        Contrast.nothing(
            "The Orlin Human Rights Council will vote on the report on Tuesday.",
            "The Orlin Human Rights Committee heard two widows of the storm."),
        Contrast.nothing(
            "The National Harbour Agency wants new cranes.",
            "The National Harbour Commission has lost its seat to Lenne."),
        Contrast.nothing(
            "The Nordic Fisheries Council met in Bergen on Monday.",
            "A storm passed over the coast on Monday."));
  }
}
