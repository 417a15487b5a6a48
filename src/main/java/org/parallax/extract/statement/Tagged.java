package org.parallax.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.extract.lexicon.Negations;
import org.parallax.language.Tag;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * The tokens of a sentence with their parts of speech, by number; outside of it there is nothing.
 *
 * @param sentence the sentence
 * @param tags the part of speech of each token
 * @param names the numbers of the tokens that stand inside a proper name
 */
record Tagged(Sentence sentence, List<Tag> tags, BitSet names) {
  /** What a verb can be mistaken for. */
  private static final Set<Tag> MISTAKEN = Set.of(Tag.NOUN, Tag.ADJ);

  private static final Set<String> MODAL = ClauseReader.WORDS.of("modal");

  /**
   * @param names the proper names in the sentence, in order, absolute in the article's text
   */
  static Tagged of(Sentence sentence, List<Tag> tags, List<Span> names) {
    BitSet named = new BitSet();
    int next = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Span token = sentence.tokens().get(i).span();
      while (next < names.size() && names.get(next).end() <= token.start()) {
        next++;
      }
      named.set(i, next < names.size() && names.get(next).encloses(token));
    }
    Tagged words = new Tagged(sentence, tags, named);
    return new Tagged(sentence, words.withVerbs(), named);
  }

  /**
   * The tags, with the verb of "will not appeal" where it was taken for a noun, and the noun of
   * "Danish delegates left" where it was taken for a verb.
   */
  private List<Tag> withVerbs() {
    List<Tag> mended = new ArrayList<>(tags);
    for (int i = 2; i < size(); i++) {
      boolean denied = isNot(i - 1) && isAny(i - 2, MODAL);
      if (isOf(i, MISTAKEN) && denied && !isVerb(i + 1) && !isOf(i + 1, MISTAKEN)) {
        mended.set(i, Tag.VERB);
      }
    }
    for (int i = 1; i < size(); i++) {
      if (isPeople(i)) {
        mended.set(i, Tag.NOUN);
      }
    }
    return List.copyOf(mended);
  }

  /** Whether a plural between a capitalised adjective and a verb was taken for a verb. */
  private boolean isPeople(int i) {
    return is(i, Tag.VERB)
        && lower(i).endsWith("s")
        && is(i - 1, Tag.ADJ)
        && Character.isUpperCase(token(i - 1).form().charAt(0))
        && isVerb(i + 1);
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean holds(int i) {
    return i >= 0 && i < size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The token in lower case; empty outside the sentence. */
  String lower(int i) {
    return holds(i) ? token(i).form().toLowerCase(Locale.ROOT) : "";
  }

  boolean is(int i, Tag tag) {
    return holds(i) && tags.get(i) == tag;
  }

  boolean isAny(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  boolean isOf(int i, Set<Tag> tags) {
    return holds(i) && tags.contains(this.tags.get(i));
  }

  boolean isVerb(int i) {
    return (is(i, Tag.VERB) || is(i, Tag.AUX)) && !isNamed(i);
  }

  /** Whether it stands inside a name, where parts of speech are a guess. */
  boolean isNamed(int i) {
    return i >= 0 && names.get(i);
  }

  boolean isNominal(int i) {
    return is(i, Tag.NOUN) || is(i, Tag.PROPN) || is(i, Tag.NUM) || is(i, Tag.PRON);
  }

  boolean isNot(int i) {
    return Negations.isBesideVerb(lower(i));
  }

  /** The words of a range of tokens, absolute in the article's text. */
  Span span(Span range) {
    return new Span(token(range.start()).start(), token(range.end() - 1).end());
  }
}
