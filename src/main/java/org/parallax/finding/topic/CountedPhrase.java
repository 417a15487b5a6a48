package org.parallax.finding.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.language.Tag;
import org.parallax.language.WordSorts;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * The noun phrase for what is counted, with the place, part or deed that follows it: "troops near
 * its borders", "people gathered outside the ministry".
 */
final class CountedPhrase {
  private static final WordSorts WORDS = new WordSorts(CountedPhrase.class, "topic-words.csv");
  private static final Set<String> LEADING = WORDS.of("leading");
  private static final Set<String> PARTING = WORDS.of("parting");

  /** So many words may follow the noun. */
  private static final int LONGEST_TAIL = 4;

  private final Quantity quantity;
  private final Sentence sentence;
  private final List<Tag> tags;
  private final boolean follows;

  private CountedPhrase(Witness witness, Quantity quantity, Reference of) {
    this.quantity = quantity;
    this.follows = of.span().end() > quantity.span().start();
    this.sentence = witness.sentence(quantity);
    this.tags = witness.text().tags(sentence);
  }

  /** Empty for a number of nothing that is named. */
  static Optional<String> of(Witness witness, Quantity quantity) {
    return quantity.of().map(of -> new CountedPhrase(witness, quantity, of).whole(of));
  }

  private String whole(Reference of) {
    StringBuilder words = new StringBuilder(of.name().replaceAll("\\s+", " "));
    int from = from(of.span().end());
    int to = from;
    while (to < Math.min(tags.size(), from + LONGEST_TAIL) && goesOn(from, to)) {
      to++;
    }
    while (to > from && LEADING.contains(form(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      boolean ending = form(i).startsWith("'") || form(i).startsWith("’");
      words.append(ending ? "" : " ").append(form(i));
    }
    return words.toString();
  }

  private int from(int end) {
    int i = 0;
    while (i < tags.size() && sentence.tokens().get(i).start() < end) {
      i++;
    }
    return i;
  }

  /** Whether a word still belongs to the phrase, whose tail begins with another. */
  private boolean goesOn(int from, int i) {
    Token token = sentence.tokens().get(i);
    boolean leads = LEADING.contains(token.form());
    boolean deed = follows && (tags.get(i) == Tag.VERB || tags.get(i) == Tag.AUX);
    boolean fits = i == from ? leads || deed : i == from + 1 || !leads;
    boolean ends = PARTING.contains(token.form()) || isMark(token.form().codePointAt(0));
    return fits && !ends && !token.span().overlaps(quantity.span());
  }

  private static boolean isMark(int first) {
    return !Character.isLetterOrDigit(first) && "'’$€£".indexOf(first) < 0;
  }

  private String form(int i) {
    return sentence.tokens().get(i).form();
  }
}
