package org.parallax.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.highlight.Search;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Columns;
import org.parallax.workspace.Workspace;

/**
 * Where the words searched for stand in the columns that are shown, from left to right, and which
 * of these places a person is at.
 *
 * @param places all of them
 * @param at which one, counted from 1; 0 before the first
 */
record Hits(List<Passage> places, int at) {
  Hits {
    places = List.copyOf(places);
  }

  /** Looks for {@code words}; at none of the places yet. */
  static Hits of(Workspace workspace, String words) {
    List<Article> articles = workspace.articles();
    List<Passage> places = new ArrayList<>();
    for (Columns.Column column : workspace.view().columns().of(articles)) {
      articles.stream()
          .filter(article -> article.id().equals(column.article()) && !column.hidden())
          .flatMap(article -> Search.hits(article.text().value(), words).stream())
          .map(span -> new Passage(column.article(), span))
          .forEach(places::add);
    }
    return new Hits(places, 0);
  }

  /** One place on, or back if {@code by} is -1; round from one end to the other. */
  Hits move(int by) {
    int from = at == 0 && by < 0 ? 1 : at;
    return places.isEmpty() ? this : new Hits(places, Math.floorMod(from - 1 + by, size()) + 1);
  }

  /** The place a person is at. */
  Optional<Passage> place() {
    return at == 0 ? Optional.empty() : Optional.of(places.get(at - 1));
  }

  /** Says so in a word or two. */
  String words() {
    if (places.isEmpty()) {
      return Messages.text("search.nothing");
    }
    return at == 0 ? Messages.text("search.found", size()) : Messages.text("search.at", at, size());
  }

  private int size() {
    return places.size();
  }
}
