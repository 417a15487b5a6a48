package org.parallax.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
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
 * @param around the sorts of limit that its sentence or one beside it names
 * @param fronted whether words before its subject may limit it: "in spring no fares were raised"
 */
public record Denial(
    Statement statement,
    List<String> keys,
    Map<String, String> limits,
    Set<String> around,
    boolean fronted) {
  private static final List<List<String>> SORTS =
      Lexicon.read(Denial.class, "denial-limits.csv").rows();

  /** "Before leaving" tells what else is done. */
  private static final Pattern DOING = Pattern.compile(" before \\w+ing ");

  private static final Pattern SAID = Pattern.compile("^\\s*,[^,;.]{1,60}?,(?=\\s)");

  private record All(List<Denial> list) {
    static All of(Witness witness) {
      Stemmer stemmer = new Stemmer();
      return new All(
          Made.by(witness).all().stream()
              .filter(made -> made.statement().stance().polarity() == Polarity.DENIED)
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
          .findFirst()
          .ifPresent(limit -> found.put(sort.get(0), limit));
    }
    return found;
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
    return Set.copyOf(found);
  }

  private static String padded(String text) {
    return DOING.matcher(" " + String.join(" ", Words.of(text)) + " ").replaceAll(" ");
  }
}
