package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Tag;
import org.parallax.language.Thesaurus;
import org.parallax.text.Token;

/** The words of an article that are content, and what each means to others. */
final class Vocabulary {
  private static final double SYNONYM = 0.8;
  private static final double DERIVED = 0.7;
  private static final double BROADER = 0.6;

  private final List<Word> words;

  private Vocabulary(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /**
   * A word of an article.
   *
   * @param key the key of its term
   * @param base its base form
   * @param kin base forms of words near it in meaning, with how near they are, in 0..1
   */
  record Word(String key, String base, Map<String, Double> kin) {}

  /** Each word once, in the order of the text. */
  List<Word> words() {
    return words;
  }

  /** The words of {@code lines}, which are those of {@code text}. */
  static Vocabulary of(AnalyzedArticle text, List<Line> lines) {
    Map<String, Word> found = new LinkedHashMap<>();
    for (Line line : lines) {
      List<Tag> tags = text.tags(line.sentence());
      Map<Integer, String> keys = new HashMap<>();
      line.terms().forEach(term -> keys.put(term.span().start(), term.key()));
      List<Token> tokens = line.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        String key = keys.get(tokens.get(i).start());
        if (key != null && Character.isLetter(key.codePointAt(0))) {
          Tag tag = tags.get(i) == Tag.PROPN ? Tag.NOUN : tags.get(i);
          found.computeIfAbsent(key, any -> word(key, form, tag, text.thesaurus()));
        }
      }
    }
    return new Vocabulary(new ArrayList<>(found.values()));
  }

  private static Word word(String key, String form, Tag tag, Thesaurus thesaurus) {
    Map<String, Double> kin = new HashMap<>();
    add(kin, thesaurus.broader(form, tag), BROADER);
    add(kin, thesaurus.derived(form, tag), DERIVED);
    add(kin, thesaurus.synonyms(form, tag), SYNONYM);
    return new Word(key, thesaurus.base(form, tag), Map.copyOf(kin));
  }

  private static void add(Map<String, Double> kin, Set<String> words, double nearness) {
    words.forEach(word -> kin.put(word, nearness));
  }
}
