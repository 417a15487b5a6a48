package org.parallax.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.name.Kinship;
import org.parallax.align.name.Kinship.Kin;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.LineReader;
import org.parallax.align.passage.Witness;
import org.parallax.analysis.Progress.Step;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Overlays;
import org.parallax.finding.only.Solitary;
import org.parallax.finding.statement.Uncovered;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.mention.Mention;

/**
 * Joins the steps: articles to mentions, to alignments, to findings. Keeps what it worked out for
 * the articles of the last comparison, so that a change of one of them costs little. Safe for
 * several threads.
 */
public final class Analyzer {
  /** An order that does not depend on how the articles were given. */
  private static final Comparator<Witness> ORDER =
      Comparator.comparing((Witness witness) -> witness.article().source().name())
          .thenComparing(Witness::id);

  private static final int MOST_THREADS = 4;

  /**
   * With more articles than this the aligned phrases would fill the memory, and nobody's screen.
   */
  private static final int PHRASED = 12;

  private final Language language;
  private final List<Extractor> extractors;
  private final List<Judge> judges;
  private final Workers workers;
  private final Memory memory = new Memory();

  /**
   * @param language reads the articles
   * @param extractors in the order they run; each sees what the earlier ones found
   * @param judges each for a kind of finding
   * @param threads how many may work at a time, at least 1; changes nothing but the time taken
   */
  public Analyzer(Language language, List<Extractor> extractors, List<Judge> judges, int threads) {
    this.language = language;
    this.extractors = List.copyOf(extractors);
    this.judges = List.copyOf(judges);
    this.workers = new Workers(threads);
  }

  /**
   * The analyzer of the program, with a thread for each processor up to four. Loads the language,
   * which takes some tenths of a second.
   */
  public static Analyzer standard() {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return new Analyzer(Language.english(), StandardExtractors.all(), Judges.standard(), threads);
  }

  /**
   * Compares {@code articles}. The order they are given in changes nothing but {@link
   * Analysis#of()}.
   *
   * @throws CancellationException if {@code progress} asked to stop
   */
  public Analysis analyze(List<Article> articles, Progress progress) {
    if (articles.size() > 1) {
      language.thesaurus().prepare();
    }
    List<Witness> witnesses = new ArrayList<>(witnesses(articles, progress));
    witnesses.sort(ORDER);
    List<Pairing> pairings = pairings(witnesses, progress);
    Events events = Events.of(witnesses, pairings, memory::origins);
    List<Finding> findings = findings(events, progress);
    memory.keepOnly(articles);
    Comparison all = new Comparison(witnesses, pairings, events.origins());
    return new Analysis(
        articles,
        mentions(all, findings),
        alignments(pairings, articles.size() <= PHRASED),
        findings,
        all.origins());
  }

  private List<Witness> witnesses(List<Article> articles, Progress progress) {
    return workers.map(
        articles,
        article -> memory.witness(article, this::read),
        done -> progress.reached(Step.EXTRACTING, done, articles.size()));
  }

  private Witness read(Article article) {
    AnalyzedArticle text = language.read(article);
    List<Mention> found = new ArrayList<>();
    for (Extractor extractor : extractors) {
      found.addAll(extractor.extract(new Reading(text, found)));
      found.sort(Comparator.comparing(Mention::span));
    }
    return LineReader.witness(text, found);
  }

  private List<Pairing> pairings(List<Witness> witnesses, Progress progress) {
    List<Kin> kin = Kinship.of(witnesses);
    return workers.map(
        kin,
        pair -> memory.pairing(witnesses.get(pair.a()), witnesses.get(pair.b())),
        done -> progress.reached(Step.ALIGNING, done, kin.size()));
  }

  /** Each event is judged by itself; what is known of one that is as it was is kept. */
  private List<Finding> findings(Events events, Progress progress) {
    List<Comparison> news = new ArrayList<>();
    List<Finding> all = new ArrayList<>();
    for (Comparison event : events.shared()) {
      memory.findings(event).ifPresentOrElse(all::addAll, () -> news.add(event));
    }
    List<Hearing> hearings =
        news.stream()
            .flatMap(event -> judges.stream().map(judge -> new Hearing(event, judge)))
            .toList();
    List<List<Finding>> found =
        workers.map(
            hearings, Hearing::hold, done -> progress.reached(Step.JUDGING, done, hearings.size()));
    for (int i = 0; i < news.size(); i++) {
      List<List<Finding>> ofEvent = found.subList(i * judges.size(), (i + 1) * judges.size());
      List<Finding> concluded = concluded(news.get(i), ofEvent);
      memory.keep(news.get(i), concluded);
      all.addAll(concluded);
    }
    return Ranking.ranked(all);
  }

  private record Hearing(Comparison event, Judge judge) {
    List<Finding> hold() {
      return judge.judge(event);
    }
  }

  private static List<Finding> concluded(Comparison event, List<List<Finding>> byJudge) {
    List<Finding> shared = byJudge.stream().flatMap(List::stream).toList();
    List<Finding> all = new ArrayList<>(Uncovered.of(event, shared));
    all.removeIf(Finding::isInvisible);
    all.addAll(Solitary.judge(event, shared));
    return Overlays.on(event, all);
  }

  /** Those of the articles, and those a judge drew up. */
  private static List<Mention> mentions(Comparison comparison, List<Finding> findings) {
    Map<ArticleId, Set<Mention>> drawnUp = new HashMap<>();
    for (Finding finding : findings) {
      for (Mention mention : finding.mentions()) {
        if (!comparison.witness(mention.article()).has(mention)) {
          drawnUp.computeIfAbsent(mention.article(), key -> new LinkedHashSet<>()).add(mention);
        }
      }
    }
    List<Mention> all = new ArrayList<>();
    for (Witness witness : comparison.witnesses()) {
      List<Mention> own = new ArrayList<>(witness.mentions());
      own.addAll(drawnUp.getOrDefault(witness.id(), Set.of()));
      own.sort(Comparison.IN_TEXT);
      all.addAll(own);
    }
    return all;
  }

  /** Passages, and behind those that are each other's strongest counterpart their phrases. */
  private static List<Alignment> alignments(List<Pairing> pairings, boolean withPhrases) {
    List<Alignment> all = new ArrayList<>();
    for (Pairing pairing : pairings) {
      all.addAll(pairing.passages());
      if (withPhrases) {
        pairing.counterparts().forEach(passage -> all.addAll(pairing.chunks(passage).pairs()));
      }
    }
    return all;
  }
}
