package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.align.word.Alias;
import org.parallax.align.word.WordWeights;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Stemmer;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Quantity;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Turns the sentences of one article into terms. */
public final class LineReader {
  private final Stemmer stemmer = new Stemmer();
  private final List<Mention> mentions;
  private int next;

  private LineReader(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** An article and its mentions, in the order of the text, as a witness. */
  public static Witness witness(AnalyzedArticle text, List<Mention> mentions) {
    LineReader reader = new LineReader(mentions);
    List<Line> lines = text.sentences().stream().map(reader::line).toList();
    return new Witness(text, mentions, lines);
  }

  private Line line(Sentence sentence) {
    Map<String, Term> terms = new LinkedHashMap<>();
    List<Span> valued = values(sentence, terms);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isValued(token, valued)) {
        continue;
      }
      Optional<Alias.Match> alias = Alias.at(tokens, i);
      if (alias.isPresent()) {
        int last = i + alias.get().length() - 1;
        Span span = token.span().cover(tokens.get(last).span());
        put(terms, new Term(alias.get().key(), WordWeights.NAME, span));
        i = last;
      } else if (!WordWeights.isEmpty(token.form())) {
        put(terms, word(token, i > 0));
      }
    }
    return new Line(sentence, List.copyOf(terms.values()));
  }

  private Term word(Token token, boolean inside) {
    String form = token.form();
    String stem = stemmer.stem(form);
    boolean digits = Character.isDigit(form.codePointAt(0));
    boolean name = inside && Character.isUpperCase(form.codePointAt(0));
    double weight = digits ? WordWeights.NUMBER : WordWeights.of(stem, name);
    return new Term(stem, weight, token.span());
  }

  /** Adds the numbers and days of a sentence by their value; the words that give them. */
  private List<Span> values(Sentence sentence, Map<String, Term> terms) {
    List<Span> spans = new ArrayList<>();
    while (next < mentions.size() && mentions.get(next).at().sentence() < sentence.index()) {
      next++;
    }
    for (int i = next; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.at().sentence() > sentence.index()) {
        break;
      }
      valued(mention)
          .ifPresent(
              term -> {
                put(terms, term);
                spans.add(term.span());
              });
    }
    return spans;
  }

  private static Optional<Term> valued(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return Values.key(quantity.measure())
          .map(key -> new Term(key, WordWeights.NUMBER, Values.digits(quantity)));
    }
    if (mention instanceof Moment moment) {
      return moment
          .days()
          .map(days -> new Term("@" + days.from() + days.to(), WordWeights.PLAIN, moment.span()));
    }
    return Optional.empty();
  }

  private static boolean isValued(Token token, List<Span> valued) {
    return valued.stream().anyMatch(span -> span.encloses(token.span()));
  }

  private static void put(Map<String, Term> terms, Term term) {
    terms.putIfAbsent(term.key(), term);
  }
}
