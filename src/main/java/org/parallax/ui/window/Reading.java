package org.parallax.ui.window;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.importing.Imported;

/**
 * What came of reading files.
 *
 * @param articles those that could be read
 * @param sentences a sentence for each file that could not, and for each that was read in doubt
 * @param refused how many could not
 */
record Reading(List<Article> articles, List<String> sentences, int refused) {
  Reading {
    articles = List.copyOf(articles);
    sentences = List.copyOf(sentences);
  }

  static Reading of(List<Imported> all) {
    List<Article> articles = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    int refused = 0;
    for (Imported imported : all) {
      if (imported instanceof Imported.Read read) {
        articles.add(read.article());
        sentences.addAll(read.warnings());
      } else if (imported instanceof Imported.Refused no) {
        sentences.add(no.reason());
        refused++;
      }
    }
    return new Reading(articles, sentences, refused);
  }
}
