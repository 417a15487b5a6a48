package org.parallax.align.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Polarity;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * What an article denies, and the words of {@code denial-limits.csv} by which it denies less: "no
 * plan before spring" is not "no plan".
 *
 * @param statement the denial
 * @param keys what is denied, without the limits, in the order of the text
 * @param limits the words that limit it, by their sort
 * @param around the sorts of limit that its sentence or one beside it names; with a date in its
 *     clause, that of time
 * @param fronted whether words before its subject may limit it: "in spring no fares were raised"
 */
public record Denial(
    Statement statement,
    List<String> keys,
    Map<String, String> limits,
    Set<String> around,
    boolean fronted) {
  /** "Before leaving" tells what else is done. */
  private static final Pattern DOING =
      Pattern.compile(" before (?!spring |morning |evening )\\w+ing ");

  private static final List<List<String>> SORTS =
      Lexicon.read(Denial.class, "denial-limits.csv").rows().stream()
          .filter(row -> !row.get(1).equals("never"))
          .toList();

  /** Who would not talk to a reporter denies nothing. */
  private static final List<String> SILENT = never("silent");

  private static final List<String> SEASONS = never("season");

  /** The sort of words that limit in time only where a time follows: not "before the committee". */
  private static final String UNTIL = "until";

  private static final Pattern SAID = Pattern.compile("^\\s*,[^,;.]{1,60}?,(?=\\s)");

  private static List<String> never(String sort) {
    return Lexicon.read(Denial.class, "denial-limits.csv").rows().stream()
        .filter(row -> row.get(0).equals(sort))
        .flatMap(row -> row.stream().skip(2))
        .map(Denial::padded)
        .toList();
  }

  public Denial {
    keys = List.copyOf(keys);
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    around = Set.copyOf(around);
  }

  private record All(List<Denial> list) {
    All {
      list = List.copyOf(list);
    }

    static All of(Witness witness) {
      Stemmer stemmer = new Stemmer();
      return new All(
          Made.by(witness).all().stream()
              .filter(made -> made.statement().stance().polarity() == Polarity.DENIED)
              .filter(made -> !isSilence(witness, made.statement()))
              .map(made -> Denial.of(witness, made, stemmer))
              .toList());
    }
  }

  /** All that an article denies in its body, in the order of the text; worked out once. */
  static List<Denial> by(Witness witness) {
    return witness.derived(All.class, All::of).list;
  }

  private static Denial of(Witness witness, Made made, Stemmer stemmer) {
    Map<String, String> limits = limits(witness, made.statement());
    Set<String> keys = new LinkedHashSet<>(made.assertion().arguments());
    if (!made.assertion().light()) {
      keys.add(made.assertion().deed());
    }
    limits
        .values()
        .forEach(limit -> Words.of(limit).forEach(word -> keys.remove(stemmer.stem(word))));
    return new Denial(
        made.statement(),
        List.copyOf(keys),
        limits,
        around(witness, made.statement()),
        isFronted(witness, made.statement()));
  }

  private static boolean isSilence(Witness witness, Statement statement) {
    String words = padded(witness.words(statement));
    return SILENT.stream().anyMatch(words::contains);
  }

  private static boolean isDated(Witness witness, Statement statement) {
    return witness
        .mentions(Moment.class, statement.at().sentence())
        .anyMatch(moment -> statement.span().encloses(moment.span()));
  }

  /** Whether its part of the sentence opens with a preposition. */
  private static boolean isFronted(Witness witness, Statement statement) {
    Sentence sentence = witness.sentence(statement);
    List<Tag> tags = witness.text().tags(sentence);
    boolean opens = true;
    boolean fronted = false;
    for (int i = 0; i < tags.size(); i++) {
      if (sentence.tokens().get(i).start() >= statement.span().start()) {
        return fronted;
      }
      fronted = opens ? tags.get(i) == Tag.ADP : fronted;
      opens = tags.get(i) == Tag.PUNCT;
    }
    return fronted;
  }

  /** The words that limit a denial, by the sort of the limit; the first of each sort. */
  public static Map<String, String> limits(Witness witness, Statement statement) {
    Span sentence = witness.sentence(statement).span();
    String text = witness.article().text().value();
    String inside = padded(witness.words(statement));
    String behind =
        padded(
            SAID.matcher(
                    text.substring(
                        Math.min(statement.span().end(), sentence.end()), sentence.end()))
                .replaceFirst(""));
    Map<String, String> found = new TreeMap<>();
    for (List<String> sort : SORTS) {
      boolean both = sort.get(1).equals("behind");
      sort.stream()
          .skip(2)
          .filter(
              limit -> inside.contains(padded(limit)) || (both && behind.startsWith(padded(limit))))
          .filter(limit -> !sort.get(0).equals(UNTIL) || isTimed(witness, statement, limit))
          .findFirst()
          .ifPresent(limit -> found.put(sort.get(0), limit));
    }
    return found;
  }

  /** Whether a time follows the word that limits a statement. */
  private static boolean isTimed(Witness witness, Statement statement, String limit) {
    String text = witness.article().text().value();
    int at = text.indexOf(limit, statement.span().start());
    if (at < 0) {
      return false;
    }
    int end = Math.max(at, witness.sentence(statement).span().end());
    String behind = padded(text.substring(at, end));
    return SEASONS.stream().anyMatch(behind::contains)
        || witness
            .mentions(Moment.class, statement.at().sentence())
            .anyMatch(moment -> moment.span().end() > at);
  }

  private static Set<String> around(Witness witness, Statement statement) {
    int at = statement.at().sentence();
    Set<String> found = new LinkedHashSet<>();
    for (int i = Math.max(0, at - 1); i <= Math.min(at + 1, witness.lines().size() - 1); i++) {
      String words = padded(witness.text().at(witness.text().sentences().get(i).span()));
      for (List<String> sort : SORTS) {
        if (sort.stream().skip(2).anyMatch(limit -> words.contains(padded(limit)))) {
          found.add(sort.get(0));
        }
      }
    }
    if (isDated(witness, statement)) {
      found.add(UNTIL);
    }
    return Set.copyOf(found);
  }

  private static String padded(String text) {
    return DOING.matcher(" " + String.join(" ", Words.of(text)) + " ").replaceAll(" ");
  }
}
