package org.parallax.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.parallax.article.Article;
import org.parallax.text.Paragraph;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Reads English with Apache OpenNLP's models of the Universal Dependencies treebank EWT (version
 * 1.3), which lie on the class path. Loaded once; safe for several threads.
 */
public final class Language {
  /** A longer sentence is cut, in tokens: nobody wrote it as one, and rules should end. */
  private static final int LONGEST = 300;

  /** The beam that the tagger's model was made for; see its manifest. */
  private static final int BEAM = 3;

  private final CompletableFuture<SentenceModel> sentences;
  private final CompletableFuture<WordSplitter> words;
  private final CompletableFuture<Tagger> tagger;
  private final SentenceSplitter.Abbreviations abbreviations;
  private final Thesaurus thesaurus = new Thesaurus();

  private Language(
      CompletableFuture<SentenceModel> sentences,
      CompletableFuture<WordSplitter> words,
      CompletableFuture<Tagger> tagger) {
    this.sentences = sentences;
    this.words = words;
    this.tagger = tagger;
    this.abbreviations = SentenceSplitter.Abbreviations.read();
  }

  /** Starts to load the models, which takes some tenths of a second; the first reading waits. */
  public static Language english() {
    return new Language(
        CompletableFuture.supplyAsync(() -> model("sentence-1.3-2.5.4.bin", SentenceModel::new)),
        CompletableFuture.supplyAsync(
            () -> new WordSplitter(model("tokens-1.3-2.5.4.bin", TokenizerModel::new))),
        CompletableFuture.supplyAsync(
            () -> new Tagger(model("pos-1.3-2.5.4.bin", POSModel::new), BEAM)));
  }

  /** What English words mean to each other; opened by the first look-up, or before on request. */
  public Thesaurus thesaurus() {
    return thesaurus;
  }

  /**
   * Divides {@code article} into sentences and tokens; furniture and bylines are left out. Takes
   * time linear in its length.
   */
  public AnalyzedArticle read(Article article) {
    SentenceSplitter splitter = new SentenceSplitter(sentences.join(), abbreviations);
    String flat = article.text().value().replace('\n', ' ');
    List<Sentence> found = new ArrayList<>();
    List<Paragraph> paragraphs = article.text().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (!paragraph.role().isCompared()) {
        continue;
      }
      for (Span span : splitter.split(flat, paragraph.span())) {
        for (List<Token> tokens : pieces(words.join().split(flat, span))) {
          Span piece = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
          found.add(new Sentence(found.size(), piece, paragraph.role(), p, tokens));
        }
      }
    }
    return new AnalyzedArticle(
        article, found, sentence -> tagger.join().tag(sentence.tokens()), thesaurus);
  }

  /** The tokens of a sentence, in pieces of no more than the longest length, cut behind a mark. */
  private static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>();
    int start = 0;
    while (tokens.size() - start > LONGEST) {
      int end = start + LONGEST;
      while (end > start + LONGEST / 2 && !isMark(tokens.get(end - 1))) {
        end--;
      }
      pieces.add(tokens.subList(start, end));
      start = end;
    }
    if (start < tokens.size()) {
      pieces.add(tokens.subList(start, tokens.size()));
    }
    return pieces;
  }

  private static boolean isMark(Token token) {
    return token.form().length() == 1 && ",;:.!?".contains(token.form());
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
      return loader.load(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
