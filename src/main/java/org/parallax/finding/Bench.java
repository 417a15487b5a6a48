package org.parallax.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;
import org.parallax.text.Role;

/** What all judges do alike: hear the witnesses, and sort them by what they say. */
public final class Bench {
  private Bench() {}

  /**
   * The mentions that count as testimony: of an article that speaks of the matter in its body, only
   * what stands there. A headline or caption is no second witness.
   */
  public static <M extends Mention> List<M> testimony(
      Comparison comparison, Collation<M> collation) {
    Set<ArticleId> inBody = new HashSet<>();
    for (M mention : collation.mentions()) {
      if (role(comparison, mention) == Role.BODY) {
        inBody.add(mention.article());
      }
    }
    return collation.mentions().stream()
        .filter(
            mention ->
                role(comparison, mention) == Role.BODY || !inBody.contains(mention.article()))
        .toList();
  }

  private static Role role(Comparison comparison, Mention mention) {
    return comparison.witness(mention.article()).sentence(mention).role();
  }

  /** Puts mentions together by the reading they give, readings of more articles first. */
  public static <M extends Mention, K> List<List<M>> readings(
      List<M> mentions, Function<M, K> reading) {
    Map<K, List<M>> found = new LinkedHashMap<>();
    mentions.forEach(
        mention ->
            found.computeIfAbsent(reading.apply(mention), key -> new ArrayList<>()).add(mention));
    List<List<M>> sorted = new ArrayList<>(found.values());
    sorted.sort((x, y) -> Long.compare(articles(y), articles(x)));
    return sorted;
  }

  /** How many articles give them. */
  public static long articles(List<? extends Mention> mentions) {
    return mentions.stream().map(Mention::article).distinct().count();
  }

  /** The names of the articles that give them, as a reader knows them. */
  public static String outlets(Comparison comparison, List<? extends Mention> mentions) {
    return mentions.stream()
        .map(Mention::article)
        .distinct()
        .map(comparison::witness)
        .map(Witness::article)
        .map(article -> article.source().label())
        .collect(Collectors.joining("; "));
  }

  /** The words of a mention as they stand, on one line. */
  public static String words(Comparison comparison, Mention mention) {
    return comparison.witness(mention.article()).words(mention).replaceAll("\\s+", " ").strip();
  }
}
