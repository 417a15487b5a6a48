package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Divides a sentence into tokens as OpenNLP's tokenizer does, with quotation marks apart. That
 * judges every run between white space by itself, so what became of a run is remembered. Safe for
 * several threads.
 */
final class WordSplitter {
  /** Runs of more characters are no words: they are parted where the sort of character changes. */
  private static final int LONGEST = 80;

  /** Marks that are tokens of their own: the model leaves them on a word before a full stop. */
  private static final String QUOTATION_MARKS = "“”„«»\"";

  /** So many runs are remembered; then all are forgotten. */
  private static final int MEMORY = 50_000;

  private final TokenizerModel model;
  private final Map<String, int[]> ends = new ConcurrentHashMap<>();

  WordSplitter(TokenizerModel model) {
    this.model = model;
  }

  /** The tokens of {@code sentence}, absolute in {@code text}. */
  List<Token> split(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    TokenizerME tokenizer = new TokenizerME(model);
    int at = sentence.start();
    while (at < sentence.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.end() && !isSpace(text.charAt(end))) {
        end++;
      }
      add(tokens, tokenizer, text.substring(at, end), at);
      at = end;
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(List<Token> tokens, TokenizerME tokenizer, String run, int offset) {
    int start = 0;
    for (int end : ends(tokenizer, run)) {
      if (isInsideSign(run, end)) {
        continue;
      }
      tokens.add(new Token(new Span(offset + start, offset + end), run.substring(start, end)));
      start = end;
    }
  }

  /** OpenNLP knows no signs of two units, such as most emoji, and may cut them. */
  private static boolean isInsideSign(String run, int at) {
    return at < run.length() && Character.isSurrogatePair(run.charAt(at - 1), run.charAt(at));
  }

  private int[] ends(TokenizerME tokenizer, String run) {
    if (run.length() > LONGEST) {
      return ends(SimpleTokenizer.INSTANCE.tokenizePos(run));
    }
    int[] known = ends.get(run);
    if (known == null) {
      known = apart(run, ends(tokenizer.tokenizePos(run)));
      if (ends.size() >= MEMORY) {
        ends.clear();
      }
      ends.put(run, known);
    }
    return known;
  }

  /** The same ends, and those of quotation marks. */
  private static int[] apart(String run, int[] ends) {
    IntStream marks =
        IntStream.range(0, run.length())
            .filter(i -> QUOTATION_MARKS.indexOf(run.charAt(i)) >= 0)
            .flatMap(i -> IntStream.of(i, i + 1));
    return IntStream.concat(Arrays.stream(ends), marks)
        .filter(end -> end > 0)
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] ends(opennlp.tools.util.Span[] spans) {
    int[] found = new int[spans.length];
    for (int i = 0; i < spans.length; i++) {
      found[i] = spans[i].getEnd();
    }
    return found;
  }
}
