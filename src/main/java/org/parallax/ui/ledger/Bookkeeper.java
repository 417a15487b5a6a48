package org.parallax.ui.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.align.Origins;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.text.Span;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.ShortLabels;

/**
 * Enters what each source says of each matter. What was entered before is not looked up again: a
 * tag changes one row of a thousand.
 */
final class Bookkeeper {
  /** About as many units as the two lines of a narrow cell hold. */
  private static final int ROOM = 36;

  private final Sources sources;
  private final Origins origins;
  private Map<Selection, LedgerRow> entered = Map.of();

  /**
   * @param origins which sources come from one text, and so count once
   */
  Bookkeeper(Sources sources, Origins origins) {
    this.sources = sources;
    this.origins = origins;
  }

  /** A row for each of {@code items}, in their order. */
  List<LedgerRow> rows(List<Item> items) {
    List<LedgerRow> rows = items.stream().map(this::row).toList();
    entered =
        rows.stream()
            .collect(Collectors.toMap(row -> row.item().selection(), row -> row, (a, b) -> a));
    return rows;
  }

  private LedgerRow row(Item item) {
    return Optional.ofNullable(entered.get(item.selection()))
        .filter(known -> known.item().finding().equals(item.finding()))
        .filter(known -> known.item().passages().equals(item.passages()))
        .map(known -> new LedgerRow(item, known.cells()))
        .orElseGet(() -> entry(item));
  }

  private LedgerRow entry(Item item) {
    Map<ArticleId, Set<Passage>> places = new HashMap<>();
    for (Passage passage : item.passages()) {
      places.computeIfAbsent(passage.article(), any -> new LinkedHashSet<>()).add(passage);
    }
    Map<ArticleId, String> words = new LinkedHashMap<>();
    for (Sources.Source source : sources.all()) {
      Set<Passage> here = places.getOrDefault(source.id(), Set.of());
      if (!here.isEmpty()) {
        words.put(source.id(), words(source, here));
      }
    }
    Set<ArticleId> outliers = item.finding().map(this::outliers).orElse(Set.of());
    Map<String, String> parts = parts(words.values());
    List<Quoted> cells = new ArrayList<>();
    for (Sources.Source source : sources.all()) {
      String said = words.get(source.id());
      cells.add(
          said == null
              ? Quoted.SILENT
              : new Quoted(
                  List.copyOf(places.getOrDefault(source.id(), Set.of())),
                  said,
                  parts.getOrDefault(said, said),
                  outliers.contains(source.id())));
    }
    return new LedgerRow(item, cells);
  }

  /** What of long words is shown: not what all of them begin with. */
  private static Map<String, String> parts(Collection<String> words) {
    List<String> different = words.stream().distinct().toList();
    List<String> parts = ShortLabels.of(different, ROOM);
    return IntStream.range(0, parts.size())
        .boxed()
        .collect(Collectors.toMap(different::get, parts::get));
  }

  private static String words(Sources.Source source, Set<Passage> places) {
    return places.stream()
        .map(passage -> words(source, passage.span()))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String words(Sources.Source source, Span span) {
    return span.isEmpty()
        ? Messages.text("ledger.omission")
        : source.article().at(span).strip().replaceAll("\\s+", " ");
  }

  /** Who gives a reading that fewer origins have than another; none where all readings tie. */
  private Set<ArticleId> outliers(Finding finding) {
    if (finding.verdict() != Verdict.DIFFER && finding.verdict() != Verdict.COMPATIBLE) {
      return Set.of();
    }
    Map<Side, Long> weights = new LinkedHashMap<>();
    finding.sides().forEach(side -> weights.put(side, weight(side)));
    long most = weights.values().stream().mapToLong(weight -> weight).max().orElse(0);
    Set<ArticleId> outliers = new HashSet<>();
    weights.forEach(
        (side, weight) -> {
          if (weight < most) {
            outliers.addAll(side.articles());
          }
        });
    return outliers;
  }

  private long weight(Side side) {
    return side.articles().stream()
        .map(article -> origins.groupOf(article).orElse(List.of(article)))
        .distinct()
        .count();
  }
}
