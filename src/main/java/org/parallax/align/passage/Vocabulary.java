package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.word.HeadlineVerb;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Tag;
import org.parallax.language.Thesaurus;
import org.parallax.text.Token;

/** The words of an article that are content, and what each means to others. */
final class Vocabulary {
  /** Stems that share fewer first letters than this are not held against each other. */
  private static final int COMMON_LETTERS = 4;

  private final Map<String, Word> words = new LinkedHashMap<>();
  private final Map<String, List<Word>> byBase = new HashMap<>();
  private final Map<String, List<Word>> byBeginning = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private Vocabulary() {}

  /**
   * A word of an article, as the part of speech it has where it first stands; a name as a noun.
   *
   * @param key the key of its term
   * @param base its base form
   * @param synonyms base forms of words for the same thing
   * @param antonyms of words for the opposite
   * @param broader of words for the next wider class
   * @param derived of words made from it, or it from them
   */
  record Word(
      String key,
      String base,
      Set<String> synonyms,
      Set<String> antonyms,
      Set<String> broader,
      Set<String> derived) {}

  /** The words of {@code lines}, which are those of {@code text}. */
  static Vocabulary of(AnalyzedArticle text, List<Line> lines) {
    Vocabulary vocabulary = new Vocabulary();
    lines.forEach(line -> vocabulary.add(line, text));
    vocabulary.words.values().forEach(vocabulary::index);
    return vocabulary;
  }

  private void add(Line line, AnalyzedArticle text) {
    Map<Integer, String> starts = new HashMap<>();
    line.terms().forEach(term -> starts.put(term.span().start(), term.key()));
    List<Token> tokens = line.sentence().tokens();
    List<Tag> tags = HeadlineVerb.tags(tokens, text.tags(line.sentence()), text.thesaurus());
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      String key = starts.get(tokens.get(i).start());
      if (key != null && Character.isLetter(key.codePointAt(0))) {
        Tag tag = tags.get(i) == Tag.PROPN ? Tag.NOUN : tags.get(i);
        words.computeIfAbsent(key, any -> word(key, form, tag, text.thesaurus()));
        keys.putIfAbsent(form.toLowerCase(Locale.ROOT), key);
      }
    }
  }

  private void index(Word word) {
    byBase.computeIfAbsent(word.base(), any -> new ArrayList<>(1)).add(word);
    beginning(word)
        .ifPresent(
            letters -> byBeginning.computeIfAbsent(letters, any -> new ArrayList<>(1)).add(word));
  }

  private static Optional<String> beginning(Word word) {
    return word.key().length() < COMMON_LETTERS
        ? Optional.empty()
        : Optional.of(word.key().substring(0, COMMON_LETTERS));
  }

  private static Word word(String key, String form, Tag tag, Thesaurus thesaurus) {
    return new Word(
        key,
        thesaurus.base(form, tag),
        thesaurus.synonyms(form, tag),
        thesaurus.antonyms(form, tag),
        thesaurus.broader(form, tag),
        thesaurus.derived(form, tag));
  }

  /** Each word once, in the order of the text. */
  Iterable<Word> words() {
    return words.values();
  }

  /** Its words of that base form. */
  List<Word> withBase(String base) {
    return byBase.getOrDefault(base, List.of());
  }

  /** Its words that begin as {@code word} does, which may be of one root with it. */
  List<Word> beginningAs(Word word) {
    return beginning(word)
        .map(letters -> byBeginning.getOrDefault(letters, List.of()))
        .orElse(List.of());
  }

  /** The key of the word that is written {@code form}, in lower case. */
  Optional<String> keyOf(String form) {
    return Optional.ofNullable(keys.get(form));
  }
}
