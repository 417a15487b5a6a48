package org.parallax.ui.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.align.copy.Verbatim;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.text.Paragraph;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;

/** Holds each two reports against each other. */
final class Comparison {
  private record Pair(ArticleId a, ArticleId b) {}

  private final Sources sources;
  private final Analysis analysis;
  private final Verbatim verbatim;
  private final Map<Pair, List<Alignment>> aligned = new HashMap<>();

  /**
   * @param open the reports in the order of the columns; those of one text are put together
   */
  Comparison(Sources open, Analysis analysis, Verbatim verbatim) {
    this.sources = grouped(open, analysis);
    this.analysis = analysis;
    this.verbatim = verbatim;
    for (Alignment alignment : analysis.alignments()) {
      if (alignment.level() == Alignment.Level.PASSAGE) {
        Pair pair = new Pair(alignment.a().article(), alignment.b().article());
        aligned.computeIfAbsent(pair, any -> new ArrayList<>()).add(alignment);
      }
    }
  }

  private static Sources grouped(Sources open, Analysis analysis) {
    List<Sources.Source> all = new ArrayList<>();
    for (Sources.Source source : open.all()) {
      List<ArticleId> origin = origin(analysis, source.id());
      open.all().stream()
          .filter(other -> origin.contains(other.id()) && !all.contains(other))
          .forEach(all::add);
    }
    return new Sources(all);
  }

  private static List<ArticleId> origin(Analysis analysis, ArticleId article) {
    return analysis.origins().groupOf(article).orElse(List.of(article));
  }

  /** The reports, those that come from one text beside each other. */
  Sources sources() {
    return sources;
  }

  /** How many texts the reports come from. */
  int origins() {
    return (int)
        sources.all().stream().map(source -> origin(analysis, source.id())).distinct().count();
  }

  /** A row for each report. */
  List<OverlapRow> rows() {
    List<OverlapRow> rows = new ArrayList<>();
    for (Sources.Source source : sources.all()) {
      List<ArticleId> origin = origin(analysis, source.id());
      List<String> siblings =
          sources.all().stream()
              .filter(other -> !other.equals(source) && origin.contains(other.id()))
              .map(Sources.Source::name)
              .toList();
      List<Optional<Share>> shares =
          sources.all().stream()
              .map(
                  other ->
                      other.equals(source)
                          ? Optional.<Share>empty()
                          : Optional.of(share(source.article(), other.article())))
              .toList();
      rows.add(new OverlapRow(source, siblings, shares));
    }
    return rows;
  }

  private Share share(Article a, Article b) {
    Article shorter = compared(a) <= compared(b) ? a : b;
    double substance = told(shorter, alignments(a.id(), b.id())) / Math.max(1, compared(shorter));
    return new Share(Math.min(1, substance), verbatim.share(a.id(), b.id()));
  }

  /** Of passages that are half alike, half is told by both; every character counts once. */
  private static double told(Article of, List<Alignment> alignments) {
    BitSet counted = new BitSet();
    double told = 0;
    for (Alignment alignment : likestFirst(alignments)) {
      Passage here = alignment.a().article().equals(of.id()) ? alignment.a() : alignment.b();
      BitSet fresh = new BitSet();
      fresh.set(here.span().start(), here.span().end());
      fresh.andNot(counted);
      told += alignment.score() * fresh.cardinality();
      counted.or(fresh);
    }
    return told;
  }

  private static List<Alignment> likestFirst(List<Alignment> alignments) {
    return alignments.stream()
        .sorted(Comparator.comparingDouble(Alignment::score).reversed())
        .toList();
  }

  private static int compared(Article article) {
    return article.text().paragraphs().stream()
        .filter(paragraph -> paragraph.role().isCompared())
        .map(Paragraph::span)
        .mapToInt(span -> span.length())
        .sum();
  }

  private List<Alignment> alignments(ArticleId a, ArticleId b) {
    List<Alignment> both = new ArrayList<>(aligned.getOrDefault(new Pair(a, b), List.of()));
    both.addAll(aligned.getOrDefault(new Pair(b, a), List.of()));
    return both;
  }

  /** What two reports have in common: findings, words, and passages, the likest first. */
  List<Common> common(Sources.Source one, Sources.Source other, List<Item> items) {
    List<Common> all = new ArrayList<>();
    List<Item> told =
        items.stream().filter(item -> item.isIn(one.id()) && item.isIn(other.id())).toList();
    List<Verbatim.Run> runs =
        verbatim.between(one.id(), other.id()).stream()
            .sorted(Comparator.comparingInt(Verbatim.Run::words).reversed())
            .toList();
    List<Alignment> passages = likestFirst(alignments(one.id(), other.id()));
    heading("overlap.told", told.size(), all);
    told.forEach(item -> all.add(new Common.Told(item, place(item, one.id()))));
    heading("overlap.copied", runs.size(), all);
    runs.forEach(run -> all.add(copied(one.article(), run)));
    heading("overlap.aligned", passages.size(), all);
    passages.forEach(alignment -> all.add(aligned(one.article(), other.article(), alignment)));
    return List.copyOf(all);
  }

  private static void heading(String key, int count, List<Common> into) {
    if (count > 0) {
      into.add(new Common.Heading(Messages.text(key, count)));
    }
  }

  private static Passage place(Item item, ArticleId article) {
    return item.passages().stream()
        .filter(passage -> passage.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  private static Common copied(Article article, Verbatim.Run run) {
    return new Common.Copied(line(article, run.a()), run.words(), run.a());
  }

  private static Common aligned(Article one, Article other, Alignment alignment) {
    boolean turned = alignment.b().article().equals(one.id());
    Passage here = turned ? alignment.b() : alignment.a();
    Passage there = turned ? alignment.a() : alignment.b();
    return new Common.Aligned(line(one, here), line(other, there), here);
  }

  private static String line(Article article, Passage passage) {
    return article.at(passage.span()).strip().replaceAll("\\s+", " ");
  }
}
