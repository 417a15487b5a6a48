package org.parallax.finding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** The words that lead to a place or a day: "a rally of the dockers" before "in Orlin". */
public final class Preceding {
  /** What parts a phrase from the one before it. */
  private static final Set<Tag> BREAKS = Set.of(Tag.VERB, Tag.AUX, Tag.PUNCT);

  /** What a phrase for a thing ends with. */
  private static final Set<Tag> NOUNS = Set.of(Tag.NOUN, Tag.PROPN);

  /** What it begins with. */
  private static final Set<Tag> STARTS = Set.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM);

  private static final Stemmer STEMMER = new Stemmer();

  private static final WordClasses EVENTS = WordClasses.read(Preceding.class, "event-nouns.csv", 1);

  private Preceding() {}

  /**
   * The words between the last verb or mark and {@code mention}, without a day, where a noun for
   * what happens is among them.
   */
  public static Optional<String> of(Witness witness, Mention mention) {
    Sentence sentence = witness.sentence(mention);
    List<Tag> tags = witness.text().tags(sentence);
    List<Integer> kept = kept(witness, mention);
    while (!kept.isEmpty() && !NOUNS.contains(tags.get(kept.get(kept.size() - 1)))) {
      kept.remove(kept.size() - 1);
    }
    while (!kept.isEmpty() && tags.get(kept.get(0)) == Tag.ADP) {
      kept.remove(0);
    }
    boolean thing =
        kept.size() > 1
            && STARTS.contains(tags.get(kept.get(0)))
            && kept.stream().anyMatch(i -> isEvent(sentence.tokens().get(i)));
    return thing ? Optional.of(words(sentence, tags, kept)) : Optional.empty();
  }

  private static boolean isEvent(Token token) {
    return EVENTS.of(STEMMER.stem(token.form().toLowerCase(Locale.ROOT))).isPresent();
  }

  private static String words(Sentence sentence, List<Tag> tags, List<Integer> kept) {
    StringBuilder words = new StringBuilder();
    for (int i : kept) {
      Token token = sentence.tokens().get(i);
      boolean joined = i > 0 && isJoined(sentence.tokens().get(i - 1), token);
      boolean opens = i == 0 && tags.get(i) != Tag.PROPN;
      words
          .append(joined || words.isEmpty() ? "" : " ")
          .append(opens ? token.form().toLowerCase(Locale.ROOT) : token.form());
    }
    return words.toString();
  }

  /** Whether a hyphen makes one word of the two. */
  private static boolean isJoined(Token before, Token token) {
    return before.end() == token.start()
        && (before.form().endsWith("-") || token.form().startsWith("-"));
  }

  private static List<Integer> kept(Witness witness, Mention mention) {
    Sentence sentence = witness.sentence(mention);
    List<Tag> tags = witness.text().tags(sentence);
    List<Moment> days = witness.mentions(Moment.class, sentence.index()).toList();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() >= mention.span().start()) {
        break;
      }
      boolean hyphen = token.form().endsWith("-") || token.form().startsWith("-");
      if (BREAKS.contains(tags.get(i)) && !hyphen) {
        found.clear();
      } else if (days.stream().noneMatch(day -> day.span().encloses(token.span()))) {
        found.add(i);
      }
    }
    return found;
  }
}
