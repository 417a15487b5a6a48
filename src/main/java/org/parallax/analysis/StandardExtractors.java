package org.parallax.analysis;

import java.util.List;
import org.parallax.extract.Extractor;
import org.parallax.extract.date.DateExtractor;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NameExtractor;
import org.parallax.extract.quantity.QuantityExtractor;
import org.parallax.extract.quote.QuoteExtractor;
import org.parallax.extract.statement.StatementExtractor;
import org.parallax.extract.title.TitleExtractor;

/** The finders of the program, in the order they run: each sees what the earlier ones found. */
public final class StandardExtractors {
  private StandardExtractors() {}

  /** All of them, with their word lists read. */
  public static List<Extractor> all() {
    WordLists lists = WordLists.read();
    return List.of(
        new NameExtractor(lists),
        new DateExtractor(),
        new QuantityExtractor(),
        new TitleExtractor(lists),
        new QuoteExtractor(lists),
        new StatementExtractor(lists));
  }
}
