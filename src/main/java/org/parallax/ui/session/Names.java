package org.parallax.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.ui.style.LeftToRight;
import org.parallax.ui.style.Messages;

/**
 * What the reports are called on screen: by their outlet, told apart by a number where two come
 * from one, and by a letter alone while they are read blind.
 *
 * @param names of the open articles
 */
public record Names(Map<ArticleId, String> names) {
  /** What stands in brackets behind an outlet's name explains it and is left to the tooltip. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  public Names {
    names = Map.copyOf(names);
  }

  /** The names of {@code articles}. */
  public static Names of(List<Article> articles, boolean blind) {
    Map<ArticleId, String> names = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    List<Article> order = blind ? BlindOrder.of(articles) : articles;
    for (int i = 0; i < order.size(); i++) {
      Article article = order.get(i);
      String name = blind ? Messages.text("source.blind", letter(i)) : outlet(article);
      int use = uses.merge(name, 1, Integer::sum);
      names.put(article.id(), use == 1 ? name : name + " " + use);
    }
    return new Names(names);
  }

  /** The name of {@code article}; its id for one that is not open. */
  public String of(ArticleId article) {
    return Optional.ofNullable(names.get(article)).orElse(article.value());
  }

  /** {@code sentence} with every outlet it names called as here. */
  public String in(String sentence, List<Article> articles) {
    String words = sentence;
    for (Article article : articles) {
      words = words.replace(article.source().label(), of(article.id()));
    }
    return LeftToRight.of(words);
  }

  private static String outlet(Article article) {
    String label = article.source().label();
    String bare = REMARK.matcher(label).replaceFirst("");
    return bare.isBlank() ? label : bare;
  }

  private static String letter(int index) {
    return index < 26
        ? Character.toString((char) ('A' + index))
        : letter(index / 26 - 1) + letter(index % 26);
  }
}
