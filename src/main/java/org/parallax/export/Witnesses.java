package org.parallax.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.export.Notes.Witness;
import org.parallax.text.CodePoints;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Shelf;

/** The articles of a workspace under the names by which exchange files call them. */
final class Witnesses {
  private final Shelf shelf;
  private final List<Witness> all = new ArrayList<>();
  private final Map<ArticleId, Witness> byArticle = new HashMap<>();
  private final Map<ArticleId, CodePoints> points = new HashMap<>();

  Witnesses(Shelf shelf) {
    this.shelf = shelf;
    ComparisonNames names = ComparisonNames.of(shelf.open());
    Set<String> taken = new HashSet<>(names.names().values());
    shelf.open().forEach(article -> add(article, names.of(article.id())));
    for (Article article : shelf.removed()) {
      String name = article.source().stem();
      for (int i = 2; !taken.add(name); i++) {
        name = article.source().stem() + "-" + i;
      }
      add(article, name);
    }
  }

  private void add(Article article, String name) {
    Witness witness = new Witness(name, article);
    all.add(witness);
    byArticle.put(article.id(), witness);
  }

  /** Those that are compared, then the others. */
  List<Witness> all() {
    return all;
  }

  /** The article with this id; a nameless one where the workspace does not have it. */
  Witness of(ArticleId id) {
    return Optional.ofNullable(byArticle.get(id)).orElseGet(() -> unknown(id));
  }

  /** The span in code points of the text of an open article. */
  Span inCodePoints(ArticleId id, Span span) {
    CodePoints text =
        points.computeIfAbsent(
            id, key -> new CodePoints(shelf.article(key).orElseThrow().text().value()));
    return new Span(text.of(span.start()), text.of(span.end()));
  }

  private static Witness unknown(ArticleId id) {
    Source nowhere =
        new Source(id.value(), Source.Credits.NONE, Optional.empty(), Optional.empty());
    return new Witness(id.value(), new Article(id, nowhere, new TextBody("", List.of())));
  }
}
