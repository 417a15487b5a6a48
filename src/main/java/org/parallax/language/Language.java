package org.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.StringList;
import org.parallax.article.Article;
import org.parallax.text.Paragraph;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Reads English with Apache OpenNLP and its Universal Dependencies models (EWT, version 1.3), which
 * lie on the class path. Loaded once; safe for several threads.
 */
public final class Language {
  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final Dictionary abbreviations;

  private Language(
      SentenceModel sentences, TokenizerModel tokens, POSModel tags, Dictionary abbreviations) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
    this.abbreviations = abbreviations;
  }

  /** Loads the models. Takes some tenths of a second. */
  public static Language english() {
    return new Language(
        model("sentence-1.3-2.5.4.bin", SentenceModel::new),
        model("tokens-1.3-2.5.4.bin", TokenizerModel::new),
        model("pos-1.3-2.5.4.bin", POSModel::new),
        abbreviations());
  }

  /** Divides {@code article} into sentences and tokens; furniture and bylines are left out. */
  public AnalyzedArticle read(Article article) {
    SentenceDetectorME detector = new SentenceDetectorME(sentences, abbreviations);
    TokenizerME tokenizer = new TokenizerME(tokens);
    String flat = article.text().value().replace('\n', ' ');
    List<Sentence> found = new ArrayList<>();
    List<Paragraph> paragraphs = article.text().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (!paragraph.role().isCompared()) {
        continue;
      }
      for (var part : detector.sentPosDetect(paragraph.span().in(flat))) {
        Span span = new Span(part.getStart(), part.getEnd()).shift(paragraph.span().start());
        List<Token> words = tokens(tokenizer, flat, span);
        found.add(new Sentence(found.size(), span, paragraph.role(), p, words));
      }
    }
    return new AnalyzedArticle(article, found, this::tag);
  }

  private static List<Token> tokens(TokenizerME tokenizer, String flat, Span sentence) {
    return Arrays.stream(tokenizer.tokenizePos(sentence.in(flat)))
        .map(part -> new Span(part.getStart(), part.getEnd()).shift(sentence.start()))
        .map(span -> new Token(span, span.in(flat)))
        .toList();
  }

  private List<Tag> tag(Sentence sentence) {
    String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
    return Arrays.stream(new POSTaggerME(tags).tag(forms)).map(Language::tag).toList();
  }

  private static Tag tag(String name) {
    return Arrays.stream(Tag.values())
        .filter(tag -> tag.name().equals(name))
        .findFirst()
        .orElse(Tag.X);
  }

  private static Dictionary abbreviations() {
    Dictionary dictionary = new Dictionary(true);
    Lexicon.read(Language.class, "abbreviations.csv")
        .rows()
        .forEach(row -> dictionary.put(new StringList(row.get(0))));
    return dictionary;
  }

  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  private static <M> M model(String suffix, Loader<M> loader) {
    String file = "/opennlp-en-ud-ewt-" + suffix;
    try (InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Model \"%s\": not on the class path".formatted(file));
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
