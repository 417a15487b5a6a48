package org.parallax.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/** Tells apart articles that would share an id: the same text from two files of the same name. */
final class UniqueIds {
  private UniqueIds() {}

  /** The same answers in the same order; of equal ids, all but the first by path get a number. */
  static List<Imported> among(List<Imported> all) {
    List<Imported> renamed = new ArrayList<>(all);
    Set<ArticleId> taken = new HashSet<>();
    IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing(i -> all.get(i).path().toString()))
        .forEach(i -> renamed.set(i, apart(all.get(i), taken)));
    return List.copyOf(renamed);
  }

  private static Imported apart(Imported imported, Set<ArticleId> taken) {
    if (!(imported instanceof Imported.Read read)) {
      return imported;
    }
    Article article = read.article();
    ArticleId id = article.id();
    for (int number = 2; !taken.add(id); number++) {
      id = new ArticleId(article.id().value() + "-" + number);
    }
    return new Imported.Read(
        read.path(), new Article(id, article.source(), article.text()), read.warnings());
  }
}
