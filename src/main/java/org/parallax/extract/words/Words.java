package org.parallax.extract.words;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.AnalyzedArticle;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/** The words and marks of one paragraph, in order. */
public final class Words {
  private static final String OPENING = "\"\u201c\u00ab\u201e\u2018\u201a'";

  private final Role role;
  private final List<Word> words;
  private final List<Span> sentences;

  private Words(Role role, List<Word> words, List<Span> sentences) {
    this.role = role;
    this.words = List.copyOf(words);
    this.sentences = List.copyOf(sentences);
  }

  /** The words of every paragraph of {@code article} that is compared, in order. */
  public static List<Words> of(AnalyzedArticle article) {
    List<Words> all = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    List<Paragraph> paragraphs = article.article().text().paragraphs();
    int next = 0;
    while (next < sentences.size()) {
      int paragraph = sentences.get(next).paragraph();
      int from = next;
      while (next < sentences.size() && sentences.get(next).paragraph() == paragraph) {
        next++;
      }
      all.add(
          read(
              article.article().text().value(),
              paragraphs.get(paragraph).role(),
              sentences.subList(from, next)));
    }
    return all;
  }

  /** The words of an entry of a word list, which has a space between any two. */
  public static List<String> forms(String phrase) {
    List<String> forms = new ArrayList<>();
    for (String part : phrase.strip().split(" +", -1)) {
      if (part.endsWith("'s") && part.length() > 2) {
        forms.add(part.substring(0, part.length() - 2));
        forms.add("'s");
      } else if (!part.isEmpty()) {
        forms.add(part);
      }
    }
    return forms;
  }

  private static Words read(String text, Role role, List<Sentence> sentences) {
    List<Word> words = new ArrayList<>();
    List<Span> ranges = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = words.size();
      WordScanner scanner = new WordScanner(text, sentence.span().end());
      boolean opens = from == 0 || !words.get(from - 1).isInitial();
      int at = scanner.skipSpace(sentence.span().start());
      while (at < sentence.span().end()) {
        int end = scanner.end(at);
        Word word = Word.of(new Span(at, end), text.substring(at, end), sentence.index(), opens);
        words.add(word);
        opens = word.isMark() ? opens || opensAfter(word) : word.isPossessive() && opens;
        at = scanner.skipSpace(end);
      }
      ranges.add(new Span(from, words.size()));
    }
    return new Words(role, words, ranges);
  }

  private static boolean opensAfter(Word mark) {
    return mark.is(":") || mark.is("\u2022") || OPENING.indexOf(mark.form().charAt(0)) >= 0;
  }

  /** The role of the paragraph. */
  public Role role() {
    return role;
  }

  /** How many there are. */
  public int size() {
    return words.size();
  }

  /** The word at {@code index}. */
  public Word at(int index) {
    return words.get(index);
  }

  /** Whether {@code index} is one of them and, without regard to case, that word. */
  public boolean is(int index, String lower) {
    return index >= 0 && index < words.size() && words.get(index).is(lower);
  }

  /** The word at {@code index} in lower case, or the empty text beyond either end. */
  public String lower(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  /** Whether {@code index} is one of them and begins with a capital. */
  public boolean isCapital(int index) {
    return index >= 0 && index < words.size() && words.get(index).isCapital();
  }

  /** The ranges of word numbers that make up the sentences, in order. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The characters from word {@code from} to before word {@code to}. */
  public Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The words from {@code from} to before {@code to}, with one space between, as they are said. */
  public String join(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (i > from && words.get(i - 1).end() < word.start()) {
        out.append(' ');
      }
      out.append(word.form());
    }
    return out.toString();
  }

  /**
   * The number of the first word that ends after {@code offset}; their count when there is none.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
