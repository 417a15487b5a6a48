package org.parallax.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.language.Tag;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** The words that lead to a place or a day: "a rally of the dockers" before "in Orlin". */
public final class Preceding {
  /** What parts a phrase from the one before it. */
  private static final Set<Tag> BREAKS = Set.of(Tag.VERB, Tag.AUX, Tag.PUNCT);

  /** A preposition at the start leads to the thing. */
  private static final Pattern LEADING =
      Pattern.compile("(?i)^(?:(?:and|by|to|for|with|at|in)\\s+)+");

  /** A preposition at the end leads to the place or day, or led to a day that was taken out. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:\\s+(?:in|at|near|outside|inside|on|behind|to|from|into|the|a|an|and))+$");

  private Preceding() {}

  /**
   * The words between the last verb or mark and {@code mention}, without a day, where a common noun
   * among them tells what it is.
   */
  public static Optional<String> of(Witness witness, Mention mention) {
    Sentence sentence = witness.sentence(mention);
    List<Tag> tags = witness.text().tags(sentence);
    List<Integer> kept = kept(witness, mention);
    StringBuilder words = new StringBuilder();
    for (int i : kept) {
      boolean joined = i > 0 && isJoined(sentence.tokens().get(i - 1), sentence.tokens().get(i));
      words.append(joined ? "" : " ").append(sentence.tokens().get(i).form());
    }
    String thing =
        DANGLING
            .matcher(LEADING.matcher(words.toString().strip()).replaceFirst(""))
            .replaceFirst("");
    boolean noun = kept.stream().anyMatch(i -> tags.get(i) == Tag.NOUN);
    return Optional.of(thing.strip()).filter(some -> noun && some.indexOf(' ') > 0);
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
