package org.parallax.align.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/**
 * What articles share word for word: every run of at least five words that stands in two of them,
 * whatever their case and the marks between them. Found through an index of all runs, not by
 * comparing all pairs of places.
 */
public final class Verbatim {
  private static final int LEAST = 5;

  /** A run that stands at more places than this is a formula; pairs of its places are left out. */
  private static final int MOST_PLACES = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");

  /**
   * A run of words in two articles.
   *
   * @param a in the article that was asked for first
   * @param b in the other
   * @param words how many words it has
   */
  public record Run(Passage a, Passage b, int words) {}

  private record Text(ArticleId id, List<String> words, List<Span> spans) {
    Passage passage(int from, int count) {
      return new Passage(id, spans.get(from).cover(spans.get(from + count - 1)));
    }
  }

  private record Place(int text, int word) {}

  private record Pair(int a, int b) {}

  /** Words from {@code a} on in one text are those from {@code b} on in the other. */
  private record Match(int a, int b, int count) {
    /** Whether {@code seed} holds all but the last of its words at the end of this. */
    boolean reaches(Match seed) {
      return a - b == seed.a - seed.b && a + count == seed.a + LEAST - 1;
    }

    Match longer() {
      return new Match(a, b, count + 1);
    }

    boolean overlaps(Match other) {
      return overlap(a, count, other.a, other.count) || overlap(b, count, other.b, other.count);
    }

    private static boolean overlap(int one, int size, int other, int otherSize) {
      return one < other + otherSize && other < one + size;
    }
  }

  private final List<Text> texts;
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<Pair, List<Match>> matches = new HashMap<>();

  private Verbatim(List<Text> texts) {
    this.texts = texts;
    for (int i = 0; i < texts.size(); i++) {
      numbers.put(texts.get(i).id(), i);
    }
  }

  /**
   * Compares {@code articles}; what is not compared of them, such as page furniture, is left out.
   */
  public static Verbatim of(List<Article> articles) {
    Verbatim verbatim = new Verbatim(articles.stream().map(Verbatim::text).toList());
    verbatim.seeds().forEach((pair, seeds) -> verbatim.matches.put(pair, runs(seeds)));
    return verbatim;
  }

  private static Text text(Article article) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Paragraph paragraph : article.text().paragraphs()) {
      if (paragraph.role().isCompared()) {
        Matcher matcher = WORD.matcher(article.text().value());
        matcher.region(paragraph.span().start(), paragraph.span().end());
        while (matcher.find()) {
          words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
          spans.add(new Span(matcher.start(), matcher.end()));
        }
      }
    }
    return new Text(article.id(), words, spans);
  }

  /** For each two texts, where the same five words begin in both. */
  private Map<Pair, List<Match>> seeds() {
    Map<List<String>, List<Place>> index = new LinkedHashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      List<String> words = texts.get(text).words();
      for (int at = 0; at + LEAST <= words.size(); at++) {
        index
            .computeIfAbsent(words.subList(at, at + LEAST), any -> new ArrayList<>(1))
            .add(new Place(text, at));
      }
    }
    Map<Pair, List<Match>> seeds = new HashMap<>();
    for (List<Place> places : index.values()) {
      if (places.size() > 1 && places.size() <= MOST_PLACES) {
        pairUp(places, seeds);
      }
    }
    return seeds;
  }

  private static void pairUp(List<Place> places, Map<Pair, List<Match>> seeds) {
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Place a = places.get(i);
        Place b = places.get(j);
        if (a.text() != b.text()) {
          seeds
              .computeIfAbsent(new Pair(a.text(), b.text()), any -> new ArrayList<>())
              .add(new Match(a.word(), b.word(), LEAST));
        }
      }
    }
  }

  /** Joins seeds that follow each other; of runs that overlap, the longest stays. */
  private static List<Match> runs(List<Match> seeds) {
    List<Match> ordered = new ArrayList<>(seeds);
    ordered.sort(Comparator.comparingInt((Match m) -> m.a() - m.b()).thenComparingInt(Match::a));
    List<Match> runs = new ArrayList<>();
    for (Match seed : ordered) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).reaches(seed)) {
        runs.set(last, runs.get(last).longer());
      } else {
        runs.add(seed);
      }
    }
    runs.sort(
        Comparator.comparingInt(Match::count)
            .reversed()
            .thenComparingInt(Match::a)
            .thenComparingInt(Match::b));
    List<Match> kept = new ArrayList<>();
    for (Match run : runs) {
      if (kept.stream().noneMatch(run::overlaps)) {
        kept.add(run);
      }
    }
    kept.sort(Comparator.comparingInt(Match::a));
    return List.copyOf(kept);
  }

  /** The runs both articles have, in the order of the first; none for an article not compared. */
  public List<Run> between(ArticleId a, ArticleId b) {
    Integer first = numbers.get(a);
    Integer second = numbers.get(b);
    if (first == null || second == null) {
      return List.of();
    }
    boolean turned = first > second;
    Text one = texts.get(Math.min(first, second));
    Text other = texts.get(Math.max(first, second));
    List<Run> runs = new ArrayList<>();
    for (Match match : matches(first, second)) {
      Passage here = one.passage(match.a(), match.count());
      Passage there = other.passage(match.b(), match.count());
      runs.add(turned ? new Run(there, here, match.count()) : new Run(here, there, match.count()));
    }
    runs.sort(Comparator.comparing(run -> run.a().span()));
    return Collections.unmodifiableList(runs);
  }

  /** How much of the shorter article stands in the other, in 0..1 of its words. */
  public double share(ArticleId a, ArticleId b) {
    Integer first = numbers.get(a);
    Integer second = numbers.get(b);
    if (first == null || second == null) {
      return 0;
    }
    int least = Math.min(texts.get(first).words().size(), texts.get(second).words().size());
    BitSet covered = new BitSet();
    matches(first, second).forEach(match -> covered.set(match.a(), match.a() + match.count()));
    return least == 0 ? 0 : Math.min(1, covered.cardinality() / (double) least);
  }

  private List<Match> matches(int first, int second) {
    Pair pair = new Pair(Math.min(first, second), Math.max(first, second));
    return matches.getOrDefault(pair, List.of());
  }
}
