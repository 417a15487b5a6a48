package org.parallax.align.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.article.Publication;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/**
 * Knows a number that is not of the event itself: it is asked for or feared, or of another time or
 * another event, as words of {@code asides.csv} or an old date in its sentence tell.
 */
final class Aside {
  private static final PhraseClasses WORDS =
      new PhraseClasses(Lexicon.read(Aside.class, "asides.csv").rows(), 1, 0);
  private static final String FAR = "far";
  private static final String THEN = "then";
  private static final String WISH = "wish";

  /** So many tokens before a number may set it apart. */
  private static final int BEFORE = 8;

  /** So many tokens behind it may. */
  private static final int BEHIND = 5;

  /** A day that lies so many days before the report is not of the news. */
  private static final int OLD = 90;

  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\s+(?:\\w+\\s+)?$");
  private static final int SINCE_REACH = 16;

  private Aside() {}

  /** Whether {@code quantity} is wished for, of another time or of another event. */
  static boolean is(Witness witness, Quantity quantity, Stemmer stemmer) {
    return isOld(witness, quantity) || isMarked(witness, quantity, stemmer, mark -> true);
  }

  /** Whether words beside {@code quantity} say that it was given earlier or held before. */
  static boolean isPast(Witness witness, Quantity quantity, Stemmer stemmer) {
    return isMarked(witness, quantity, stemmer, mark -> mark.equals(THEN) || mark.equals(FAR));
  }

  /** Whether words before {@code quantity} say that somebody asks for it. */
  static boolean isWished(Witness witness, Quantity quantity, Stemmer stemmer) {
    return isMarked(witness, quantity, stemmer, WISH::equals);
  }

  private static boolean isMarked(
      Witness witness, Quantity quantity, Stemmer stemmer, Predicate<String> marks) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    int first = 0;
    int last = 0;
    for (Token token : tokens) {
      first += token.end() <= quantity.span().start() ? 1 : 0;
      last += token.start() < quantity.span().end() ? 1 : 0;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> found = WORDS.at(tokens, i, stemmer).filter(marks);
      boolean before = i >= first - BEFORE && i < last;
      boolean near = before || (i >= last && i < last + BEHIND);
      if (found
          .filter(reach -> reach.equals(WISH) ? before : near || reach.equals(FAR))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOld(Witness witness, Quantity quantity) {
    Optional<LocalDate> oldest =
        witness
            .article()
            .source()
            .publication()
            .map(Publication::date)
            .map(date -> date.minusDays(OLD));
    return oldest.isPresent()
        && witness
            .mentions(Moment.class, quantity.at().sentence())
            .filter(moment -> !isStart(witness, moment))
            .flatMap(moment -> moment.days().stream())
            .map(DateRange::to)
            .anyMatch(oldest.get()::isAfter);
  }

  /** "The highest since 2005" is of today. */
  private static boolean isStart(Witness witness, Moment moment) {
    int start = moment.span().start();
    String text = witness.article().text().value();
    return SINCE.matcher(text.substring(Math.max(0, start - SINCE_REACH), start)).find();
  }
}
