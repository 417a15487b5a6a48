package org.parallax.finding.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Statements;
import org.parallax.finding.Wording;
import org.parallax.language.Tag;
import org.parallax.language.WordSorts;
import org.parallax.mention.Quantity;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * What is measured, where no noun is counted: the clause before the number, such as "kick-off was
 * put back" for "Kick-off was put back by 25 minutes".
 */
final class MeasuredClause {
  /** Words that belong to the number. */
  private static final Set<String> HEDGING =
      new WordSorts(MeasuredClause.class, "topic-words.csv").of("hedging");

  private static final Set<Tag> NOMINAL =
      Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM, Tag.ADP);

  private static final int LEAST_WORDS = 2;

  private MeasuredClause() {}

  /** Empty where the number opens its clause, or the clause does not say of whom. */
  static Optional<String> of(Witness witness, Quantity quantity) {
    return witness
        .mentions(Statement.class, quantity.at().sentence())
        .filter(statement -> statement.span().encloses(quantity.span()))
        .filter(statement -> statement.parts().predicate().span().end() <= quantity.span().start())
        .filter(
            statement ->
                Words.of(statement.subject()).stream().noneMatch(EventTopic.VAGUE::contains))
        .min(Comparator.comparingInt(statement -> statement.span().length()))
        .map(statement -> words(witness, statement, quantity))
        .filter(words -> words.split(" ").length >= LEAST_WORDS);
  }

  private static String words(Witness witness, Statement statement, Quantity quantity) {
    String text = witness.article().text().value();
    int from = Math.min(statement.span().start(), whole(witness, statement));
    int to = Math.max(from, end(witness.sentence(statement), quantity));
    String clause = Wording.cut(text.substring(from, to).replaceAll("\\s+", " ").strip());
    return clause.isEmpty() ? clause : Statements.lowered(witness, statement, clause);
  }

  /** Where the last word before a number ends that does not belong to it. */
  private static int end(Sentence sentence, Quantity quantity) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      if (token.start() >= quantity.span().start()) {
        return end;
      }
      String word = token.form().toLowerCase(Locale.ROOT);
      boolean plain = Character.isLetterOrDigit(word.codePointAt(0)) && !HEDGING.contains(word);
      end = plain ? token.end() : end;
    }
    return end;
  }

  /** Where the whole subject starts: "shares in the bank" for "the bank". */
  private static int whole(Witness witness, Statement statement) {
    int subject = statement.parts().subject().span().start();
    Sentence sentence = witness.sentence(statement);
    List<Tag> tags = witness.text().tags(sentence);
    int from = 0;
    while (from < tags.size() && sentence.tokens().get(from).start() < subject) {
      from++;
    }
    // The first word of a sentence may be tagged amiss: "Shares in the bank fell".
    while (from > 0 && (from == 1 || isNominal(sentence, tags, from - 1))) {
      from--;
    }
    return from < tags.size() && tags.get(from) != Tag.ADP
        ? sentence.tokens().get(from).start()
        : subject;
  }

  private static boolean isNominal(Sentence sentence, List<Tag> tags, int i) {
    return NOMINAL.contains(tags.get(i)) || sentence.tokens().get(i).form().equals("-");
  }
}
