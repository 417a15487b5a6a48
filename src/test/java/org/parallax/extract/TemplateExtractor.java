package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * A finder to copy: named storms, such as "Hurricane Ida". It is not part of the program, but its
 * examples are checked with those of all others. To make one of your own:
 *
 * <ol>
 *   <li>Copy it into a package of its own below {@code extract}, and say in one sentence what it
 *       finds. Keep it stateless: what it knows is given to its constructor or read from a
 *       commented CSV beside it with {@code Lexicon}.
 *   <li>In {@link #extract} go through the sentences: furniture is not among them. Look cheaply for
 *       a word that must be there, and ask for parts of speech ({@link AnalyzedArticle#tags}) only
 *       in sentences that hold it. {@link Reading#found} gives what earlier finders saw.
 *   <li>Return mentions whose spans cover exactly the words meant, in the order of the text.
 *   <li>In {@link #examples} write what it must find, and the likeliest wrong finds as {@link
 *       Example#nothing}; {@link #describe} puts a mention as the examples write it.
 *   <li>Add it to {@code StandardExtractors}, behind the finders whose mentions it reads.
 * </ol>
 */
public final class TemplateExtractor implements Extractor {
  private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

  @Override
  public List<Name> extract(Reading reading) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : reading.article().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (STORMS.contains(tokens.get(i).form()) && isName(tokens.get(i + 1))) {
          names.add(name(reading.article(), sentence, i));
        }
      }
    }
    return names;
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && token.form().codePoints().anyMatch(Character::isLowerCase);
  }

  private static Name name(AnalyzedArticle article, Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    var span = tokens.get(at).span().cover(tokens.get(at + 1).span());
    var locus = new Locus(article.article().id(), span, sentence.index());
    return new Name(locus, Name.Category.EVENT, article.at(span));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Roofs flew when Hurricane Petra came ashore.", "Hurricane Petra"),
        Example.nothing("A storm is coming. Storm drains were full, said Storm KLM."));
  }

  @Override
  public String describe(Mention mention, AnalyzedArticle article) {
    return article.at(mention.span());
  }
}
