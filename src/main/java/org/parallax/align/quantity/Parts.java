package org.parallax.align.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.language.Tag;
import org.parallax.mention.Measure;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/** Knows a count that is taken out of a group named with it: "five of the injured". */
final class Parts {
  private static final Pattern OF_THE =
      Pattern.compile("(?i)\\bof\\s+(?:all\\s+)?(?:the|those|these|its|their|his|her)\\s+$");
  private static final Pattern OF_THEM =
      Pattern.compile("(?i)^\\s+of(?:\\s*(?:\\.\\.|…)|\\s+(?:them|those|these|whom|which|us)\\b)");
  private static final Pattern AMONG =
      Pattern.compile(
          "(?i)\\b(?:among (?:them|whom|those)(?: (?:were|was|are))?"
              + "|including(?: at least| about| some)?|(?:of|from) (?:whom|them),?)\\s*$");

  /** So many characters beside a number tell whether it is taken out of a group. */
  private static final int REACH = 24;

  private Parts() {}

  /**
   * Whether {@code quantity} is a part. A predicate of its own makes it whole: "60 of them were
   * arrested" gives all arrests there were.
   *
   * @param role what the words around it tell
   */
  static boolean is(Witness witness, Quantity quantity, Optional<Roles.Found> role) {
    if (!quantity.measure().unit().equals(Measure.COUNT)) {
      return false;
    }
    String text = witness.article().text().value();
    int start = quantity.span().start();
    if (AMONG.matcher(text.substring(Math.max(0, start - REACH), start)).find()) {
      return true;
    }
    int end = groupEnd(text, quantity);
    return end > 0
        && (role.filter(by -> by.by().start() >= end).isEmpty() || !isSaid(witness, quantity, end));
  }

  /** The end of the group a number is taken out of; 0 where it is taken out of none. */
  private static int groupEnd(String text, Quantity quantity) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    Optional<Span> noun =
        quantity.of().map(Reference::span).filter(of -> of.start() > start && of.start() < end);
    if (noun.isPresent()) {
      return OF_THE.matcher(text.substring(start, noun.get().start())).find()
          ? noun.get().end()
          : 0;
    }
    Matcher them = OF_THEM.matcher(text).region(end, Math.min(text.length(), end + REACH));
    return them.find() ? them.end() : 0;
  }

  /** Whether a verb follows the group: "of them were arrested". */
  private static boolean isSaid(Witness witness, Quantity quantity, int end) {
    Sentence sentence = witness.sentence(quantity);
    List<Tag> tags = witness.text().tags(sentence);
    for (int i = 0; i < tags.size(); i++) {
      if (sentence.tokens().get(i).start() >= end) {
        return tags.get(i) == Tag.VERB || tags.get(i) == Tag.AUX;
      }
    }
    return false;
  }
}
