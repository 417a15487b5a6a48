package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Tag;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Divides a sentence into phrases by its parts of speech: phrases that don't overlap and hold no
 * other phrase (S. Abney, "Parsing by chunks", 1991), where a preposition goes with its noun. Marks
 * and conjunctions belong to none.
 */
final class Chunker {
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> JOINTS = Set.of("-", "–", "/", "&", ".");

  private final List<Token> tokens;
  private final List<Tag> tags;
  private final List<Span> wholes;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(List<Token> tokens, List<Tag> tags, List<Span> wholes) {
    this.tokens = tokens;
    this.tags = tags;
    this.wholes = wholes;
  }

  /**
   * The phrases in order.
   *
   * @param tags the part of speech of each token
   * @param wholes what must not be divided, such as dates
   */
  static List<Chunk> chunks(List<Token> tokens, List<Tag> tags, List<Span> wholes) {
    return new Chunker(tokens, tags, wholes).chunks();
  }

  private List<Chunk> chunks() {
    int at = 0;
    while (at < tokens.size()) {
      at = next(at);
    }
    return List.copyOf(chunks);
  }

  /** Takes the phrase that starts at a token; where the next may start. */
  private int next(int at) {
    int verb = verbEnd(at);
    if (verb > at) {
      return add(Chunk.Kind.VERB, at, verb);
    }
    if (isPreposition(at)) {
      int noun = nounEnd(at + 1);
      if (noun > at + 1) {
        return add(Chunk.Kind.PREPOSITION, at, noun);
      }
      return isAfterVerb(at) ? addParticle(at) : add(Chunk.Kind.OTHER, at, at + 1);
    }
    int noun = nounEnd(at);
    if (noun > at) {
      return add(Chunk.Kind.NOUN, at, noun);
    }
    return isMark(at) || tags.get(at) == Tag.CCONJ ? at + 1 : add(Chunk.Kind.OTHER, at, at + 1);
  }

  private int add(Chunk.Kind kind, int from, int to) {
    chunks.add(new Chunk(kind, from, to - 1));
    return to;
  }

  private boolean isAfterVerb(int at) {
    return !chunks.isEmpty()
        && chunks.get(chunks.size() - 1).kind() == Chunk.Kind.VERB
        && chunks.get(chunks.size() - 1).last() == at - 1;
  }

  private int addParticle(int at) {
    Chunk verb = chunks.remove(chunks.size() - 1);
    return add(Chunk.Kind.VERB, verb.first(), at + 1);
  }

  private boolean isPreposition(int at) {
    return tags.get(at) == Tag.ADP || (tags.get(at) == Tag.PART && form(at).equals("to"));
  }

  private boolean isMark(int at) {
    return tags.get(at) == Tag.PUNCT || form(at).chars().noneMatch(Character::isLetterOrDigit);
  }

  private String form(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }

  private boolean is(int at, Tag tag) {
    return at < tags.size() && tags.get(at) == tag;
  }

  /** Behind the verb with its auxiliaries that starts there; {@code from} if none does. */
  private int verbEnd(int from) {
    int end = from;
    for (int i = from; i < tags.size(); i++) {
      switch (tags.get(i)) {
        case VERB -> {
          return i + 1;
        }
        case AUX -> end = i + 1;
        case PART, ADV -> {
          if (!form(i).equals("to") && !is(i, Tag.ADV) && end == from) {
            return from;
          }
        }
        default -> {
          return end;
        }
      }
    }
    return end;
  }

  /** Behind the last noun, name or number of a run that starts there; {@code from} if none does. */
  private int nounEnd(int from) {
    int end = wholeEnd(from);
    if (end > from) {
      return end;
    }
    for (int i = from; i < tags.size() && (i == from || mayGoOn(i, end)); i++) {
      switch (tags.get(i)) {
        case NOUN, PROPN, NUM, X -> {
          end = Math.max(i + 1, wholeEnd(i));
          if (isPossessive(i)) {
            return end;
          }
        }
        case PRON -> {
          if (!POSSESSIVES.contains(form(i))) {
            return i == from ? i + 1 : end;
          }
        }
        case DET, ADJ, SYM, ADV, PART, CCONJ, PUNCT -> {
          if (i == from && (is(i, Tag.CCONJ) || is(i, Tag.PUNCT) || is(i, Tag.PART))) {
            return from;
          }
        }
        default -> {
          return end;
        }
      }
    }
    return end;
  }

  /** Whether a run of which a noun ends at {@code end} can hold token {@code i}. */
  private boolean mayGoOn(int i, int end) {
    boolean afterNoun = end == i;
    return switch (tags.get(i)) {
      case DET, PRON -> !afterNoun;
      case ADV -> !afterNoun && (is(i + 1, Tag.ADJ) || is(i + 1, Tag.NUM));
      case PART -> false;
      case CCONJ -> afterNoun && is(i - 1, Tag.PROPN) && is(i + 1, Tag.PROPN);
      case PUNCT -> JOINTS.contains(form(i)) && i + 1 < tags.size();
      default -> true;
    };
  }

  private boolean isPossessive(int at) {
    String form = form(at);
    return form.endsWith("'s") || form.endsWith("’s") || form.endsWith("s'") || form.endsWith("s’");
  }

  private int wholeEnd(int from) {
    int end = from;
    for (Span whole : wholes) {
      if (from < tokens.size() && whole.start() == tokens.get(from).start()) {
        while (end < tokens.size() && tokens.get(end).end() <= whole.end()) {
          end++;
        }
      }
    }
    return end;
  }
}
