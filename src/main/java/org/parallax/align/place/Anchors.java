package org.parallax.align.place;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.Assertion;
import org.parallax.align.statement.Made;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** Tells what is or happens at a place: the thing before it, the deeds around it. */
final class Anchors {
  /** So many words may stand between the preposition and what is there. */
  private static final int REACH = 7;

  private final Witness witness;
  private final Stemmer stemmer = new Stemmer();

  /** The anchors of the places of {@code witness}. */
  Anchors(Witness witness) {
    this.witness = witness;
  }

  /** What is or is done there: the nearest noun or telling verb before; "" where none is near. */
  String thing(Sentence sentence, int preposition) {
    List<Tag> tags = witness.text().tags(sentence);
    List<Token> tokens = sentence.tokens();
    for (int i = preposition - 1; i >= 0 && i >= preposition - REACH; i--) {
      if (tags.get(i) == Tag.PUNCT) {
        return "";
      }
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      boolean other =
          noun
              && (isOfAnother(tokens, tags, i)
                  || isPlace(tokens, i)
                  || isTime(sentence, tokens.get(i)));
      boolean verb = tags.get(i) == Tag.VERB && Assertion.isTelling(tokens.get(i).form());
      if ((noun && !other) || verb) {
        return Assertion.deedOf(tokens.get(i).form(), stemmer);
      }
    }
    return "";
  }

  private boolean isTime(Sentence sentence, Token token) {
    return witness
        .mentions(Moment.class, sentence.index())
        .anyMatch(moment -> moment.span().encloses(token.span()));
  }

  /** "The school" in "the school in Orlin" is a place itself, unless it is what is told of. */
  private static boolean isPlace(List<Token> tokens, int noun) {
    return PlaceNouns.kind(tokens, noun).isPresent()
        && noun > 1
        && Settings.PREPOSITIONS.contains(lower(tokens.get(noun - 2)));
  }

  /** Whether a noun only tells of which: the dockers in "a rally of the dockers". */
  private static boolean isOfAnother(List<Token> tokens, List<Tag> tags, int noun) {
    int before = noun - 1;
    while (before > 0 && (tags.get(before) == Tag.DET || tags.get(before) == Tag.ADJ)) {
      before--;
    }
    return before > 0 && lower(tokens.get(before)).equals("of");
  }

  /**
   * The deed of the shortest clause around a place, and those it is told of; nothing where another
   * verb stands between the deed and the place.
   */
  Set<String> around(Sentence sentence, Name place) {
    List<Tag> tags = witness.text().tags(sentence);
    Set<String> anchors = new LinkedHashSet<>();
    Made.by(witness).in(sentence.index()).stream()
        .filter(made -> made.statement().span().encloses(place.span()))
        .min(Comparator.comparingInt(made -> made.statement().span().length()))
        .filter(made -> isOwn(sentence, tags, made.statement(), place))
        .ifPresent(made -> add(made.assertion(), anchors));
    return anchors;
  }

  private static boolean isOwn(Sentence sentence, List<Tag> tags, Statement statement, Name place) {
    int from = statement.parts().predicate().span().end();
    for (int i = 0; i < tags.size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean between = token.start() >= from && token.end() <= place.span().start();
      if (between && tags.get(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  private static void add(Assertion assertion, Set<String> anchors) {
    if (!assertion.light()) {
      anchors.add(assertion.deed());
    }
    anchors.addAll(assertion.subject());
  }

  /** The deeds and things of the clause that "where" opens. */
  Set<String> inside(Sentence sentence, int from) {
    List<Tag> tags = witness.text().tags(sentence);
    List<Token> tokens = sentence.tokens();
    Set<String> anchors = new LinkedHashSet<>();
    for (int i = from; i < tokens.size(); i++) {
      if (i > from + 1 && tags.get(i) == Tag.PUNCT) {
        break;
      }
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      if (noun || (tags.get(i) == Tag.VERB && Assertion.isTelling(tokens.get(i).form()))) {
        anchors.add(Assertion.deedOf(tokens.get(i).form(), stemmer));
      }
    }
    return anchors;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
