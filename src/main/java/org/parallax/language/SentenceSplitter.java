package org.parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.parallax.text.Span;

/**
 * Divides a paragraph into sentences: a full stop, question or exclamation mark before white space
 * ends one where OpenNLP's model says so, unless an abbreviation or a small letter after it speaks
 * against it. Takes linear time, which OpenNLP's own detector does not with abbreviations. Not safe
 * for several threads.
 */
final class SentenceSplitter {
  private static final String MARKS = ".!?…";
  private static final List<String> SHARES =
      List.of(" %", " percent", " per cent", " million", " billion", " trillion");
  private static final String CLOSING = "\"'”’)]»›";
  private static final String OPENING = "\"'“‘([«‹—–-";

  private final MaxentModel model;
  private final SDContextGenerator contexts;
  private final Abbreviations abbreviations;

  /** Words whose full stop belongs to them. */
  record Abbreviations(Set<String> beforeNames, Set<String> beforeNumbers, Set<String> openers) {
    static Abbreviations read() {
      Lexicon lexicon = Lexicon.read(SentenceSplitter.class, "abbreviations.csv");
      return new Abbreviations(
          forms(lexicon, "name"), forms(lexicon, "number"), forms(lexicon, "opener"));
    }

    private static Set<String> forms(Lexicon lexicon, String sort) {
      Set<String> forms = new HashSet<>();
      for (List<String> row : lexicon.rows()) {
        if (row.get(0).equals(sort)) {
          forms.addAll(Lexicon.forms(row.get(1)));
        }
      }
      return Set.copyOf(forms);
    }
  }

  SentenceSplitter(SentenceModel model, Abbreviations abbreviations) {
    this.model = model.getMaxentModel();
    this.contexts = model.getFactory().getSDContextGenerator();
    this.abbreviations = abbreviations;
  }

  /** The sentences of {@code paragraph}, without white space around them. */
  List<Span> split(String text, Span paragraph) {
    String part = paragraph.in(text);
    List<Span> found = new ArrayList<>();
    int start = skipSpace(part, 0);
    int at = start;
    while (at < part.length()) {
      if (MARKS.indexOf(part.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = markEnd(part, at);
      int next = skipSpace(part, end);
      if (next > end && next < part.length() && ends(part, start, at, next)) {
        found.add(new Span(start, end).shift(paragraph.start()));
        start = next;
      }
      at = end;
    }
    int end = part.stripTrailing().length();
    if (end > start) {
      found.add(new Span(start, end).shift(paragraph.start()));
    }
    return found;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The end of the marks at {@code at} with the quotation marks and brackets they close. */
  private static int markEnd(String text, int at) {
    int i = at + 1;
    while (i < text.length()
        && (MARKS.indexOf(text.charAt(i)) >= 0 || CLOSING.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Whether the mark at {@code at} ends a sentence, with the next word at {@code next}. */
  private boolean ends(String text, int start, int at, int next) {
    int first = next;
    while (first < text.length() - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (Character.isLowerCase(text.charAt(first))) {
      return false;
    }
    if (isDecimalPoint(text, at, next)) {
      return false;
    }
    String word = wordBefore(text, start, at);
    boolean beforeNumber = Character.isDigit(text.charAt(first));
    if (abbreviations.beforeNames().contains(word)
        || (beforeNumber && abbreviations.beforeNumbers().contains(word))) {
      return false;
    }
    if (isInitial(text, at) && (isInitial(text, first + 1) || isInitial(text, at - 3))) {
      return false;
    }
    if (isFirstInitial(text, start, at) && isFullName(text, first)) {
      return false;
    }
    if (isMiddleInitial(text, start, at)
        && !abbreviations.openers().contains(wordAt(text, first))) {
      return false;
    }
    if (isNumber(word) && wordStart(text, start, at) > start && isUpper(text, first)) {
      return true;
    }
    boolean isAcronym = word.indexOf('.') < word.length() - 1;
    if (isAcronym && abbreviations.openers().contains(wordAt(text, first))) {
      return true;
    }
    double[] outcomes = model.eval(contexts.getContext(text, at));
    return model.getBestOutcome(outcomes).equals(SentenceDetectorME.SPLIT);
  }

  /** A point with spaces around it inside a number, as tokenised texts have it: "6 . 2 %". */
  private static boolean isDecimalPoint(String text, int at, int next) {
    boolean figures =
        at >= 2
            && text.charAt(at - 1) == ' '
            && Character.isDigit(text.charAt(at - 2))
            && Character.isDigit(text.charAt(next));
    int end = next;
    while (figures && end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int unit = end;
    return figures && SHARES.stream().anyMatch(share -> text.startsWith(share, unit));
  }

  /** Whether the full stop at {@code at} follows a lone capital, as in "T. R. Odell". */
  private static boolean isInitial(String text, int at) {
    return at >= 1
        && at < text.length()
        && text.charAt(at) == '.'
        && Character.isUpperCase(text.charAt(at - 1))
        && (at == 1 || isSpace(text.charAt(at - 2)));
  }

  /** Whether the full stop at {@code at} follows an initial behind a word in lower case. */
  private static boolean isFirstInitial(String text, int start, int at) {
    return isInitial(text, at)
        && at - 3 > start
        && Character.isLowerCase(text.charAt(wordStart(text, start, at - 2)));
  }

  /** Whether two capitalised words stand at {@code from}, the first of which opens no sentence. */
  private boolean isFullName(String text, int from) {
    String word = wordAt(text, from);
    int next = from + word.length() + 1;
    return word.length() > 1
        && !abbreviations.openers().contains(word)
        && next < text.length()
        && text.charAt(next - 1) == ' '
        && isUpper(text, next);
  }

  /** Whether the full stop at {@code at} follows an initial behind a capitalised word: "Ann B." */
  private static boolean isMiddleInitial(String text, int start, int at) {
    if (!isInitial(text, at) || at - 3 <= start) {
      return false;
    }
    int word = wordStart(text, start, at - 2);
    return at - 2 - word > 1 && Character.isUpperCase(text.charAt(word));
  }

  /** Whether figures stand before the full stop, as at the end of "on Jan. 4." */
  private static boolean isNumber(String word) {
    return word.length() > 1 && word.chars().limit(word.length() - 1).allMatch(Character::isDigit);
  }

  private static boolean isUpper(String text, int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  /** The word with its full stop, also where tokenised texts put a space between: "Nov . 6". */
  private static String wordBefore(String text, int start, int at) {
    boolean apart = at - 1 > start && text.charAt(at - 1) == ' ';
    int end = apart ? at - 1 : at;
    String word = text.substring(wordStart(text, start, end), end) + text.charAt(at);
    boolean short_ = apart && word.length() > 2 && word.length() <= 5;
    return short_ ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private static String wordAt(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }

  private static int wordStart(String text, int start, int at) {
    int i = at;
    while (i > start && !isSpace(text.charAt(i - 1)) && OPENING.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
