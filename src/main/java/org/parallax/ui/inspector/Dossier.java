package org.parallax.ui.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.finding.Finding;
import org.parallax.finding.Overlay;
import org.parallax.finding.Overlay.ByHand.Act;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.highlight.WordDiff;
import org.parallax.mention.Attribution;
import org.parallax.mention.Mention;
import org.parallax.text.Span;
import org.parallax.ui.session.Names;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Places;

/** Puts together what is known of a finding, reading by reading. */
final class Dossier {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM, EEE", Locale.ENGLISH);

  private final Analysis analysis;
  private final Attribution attribution;
  private final Names names;
  private final Map<ArticleId, Article> articles;

  Dossier(List<Article> open, Analysis analysis, Attribution attribution, Names names) {
    this.analysis = analysis;
    this.attribution = attribution;
    this.names = names;
    this.articles =
        open.stream()
            .collect(
                Collectors.toMap(
                    Article::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** Why it was flagged, naming the reports as the window does. */
  String reason(Finding finding) {
    return names.in(finding.judgement().reason(), List.copyOf(articles.values()));
  }

  /** The readings of {@code finding}, in its order. */
  List<Reading> readings(Finding finding) {
    return finding.sides().stream().map(side -> reading(finding, side)).toList();
  }

  /** What was marked by hand, place by place; places that are lost are shown as they were. */
  List<Reading> readings(List<Places.PlacedReading> marked) {
    return marked.stream().map(this::reading).toList();
  }

  private Reading reading(Places.PlacedReading placed) {
    String quote = placed.reading().anchor().quote().strip().replaceAll("\\s+", " ");
    String label = quote.isEmpty() ? Messages.text("inspector.omission") : quote;
    Optional<Extract> extract =
        placed
            .spot()
            .flatMap(
                spot ->
                    Optional.ofNullable(articles.get(spot.article()))
                        .map(
                            article ->
                                new Extract(
                                    new Passage(article.id(), spot.span()),
                                    names.of(article.id()),
                                    Optional.empty(),
                                    Sentence.around(article, spot.span(), List.of()))));
    ArticleId article = placed.spot().map(Places.Spot::article).orElse(placed.reading().article());
    return new Reading(
        label,
        new Reading.Spread(1, 1),
        published(Set.of(article)),
        extract.stream().toList(),
        Optional.of(placed.reading()));
  }

  /** What else a person should know of {@code finding}, a sentence each. */
  List<String> notes(Finding finding) {
    return finding.overlays().stream().flatMap(overlay -> note(overlay).stream()).toList();
  }

  /** That it was joined or taken apart by hand, the reason says already. */
  private Optional<String> note(Overlay overlay) {
    if (overlay instanceof Overlay.ByHand hand) {
      return hand.act() == Act.MOVED
          ? Optional.of(Messages.text("inspector.ends-moved"))
          : Optional.empty();
    }
    if (overlay instanceof Overlay.Superseded update) {
      return Optional.of(
          Messages.text(
              "inspector.superseded", names.of(update.later()), names.of(update.earlier())));
    }
    Overlay.SharedText shared = (Overlay.SharedText) overlay;
    return Optional.of(
        Messages.text(
            "inspector.shared-text",
            shared.articles().stream().map(names::of).collect(Collectors.joining(", "))));
  }

  private Reading reading(Finding finding, Side side) {
    List<Extract> extracts = new ArrayList<>();
    Set<ArticleId> seen = new LinkedHashSet<>();
    for (Mention mention : side.mentions()) {
      Article article = articles.get(mention.article());
      if (article != null && seen.add(article.id())) {
        extracts.add(extract(finding, side, mention, article));
      }
    }
    int origins = (int) seen.stream().map(this::origin).distinct().count();
    Reading.Spread spread = new Reading.Spread(seen.size(), origins);
    return new Reading(side.label(), spread, published(seen), extracts, Optional.empty());
  }

  private Extract extract(Finding finding, Side side, Mention mention, Article article) {
    List<Span> different =
        finding.verdict() == Verdict.ONLY || finding.verdict() == Verdict.AGREE
            ? List.of()
            : different(finding, side, article.at(mention.span()));
    return new Extract(
        new Passage(article.id(), mention.span()),
        names.of(article.id()),
        attribution.of(mention),
        Sentence.around(article, mention.span(), different));
  }

  /** The words of a reading that the reading beside it, likest to it, has not. */
  private List<Span> different(Finding finding, Side side, String words) {
    return finding.sides().stream()
        .filter(other -> !other.equals(side))
        .flatMap(other -> words(other.mentions().get(0)).stream())
        .map(other -> WordDiff.of(words, other).a())
        .min(Comparator.comparingInt(spans -> spans.stream().mapToInt(Span::length).sum()))
        .orElse(List.of());
  }

  private Optional<String> words(Mention mention) {
    return Optional.ofNullable(articles.get(mention.article()))
        .map(article -> article.at(mention.span()));
  }

  private List<ArticleId> origin(ArticleId article) {
    return analysis.origins().groupOf(article).orElse(List.of(article));
  }

  private Optional<String> published(Set<ArticleId> reports) {
    return dates(reports.stream()).min(Comparator.naturalOrder()).map(DAY::format);
  }

  private Stream<LocalDate> dates(Stream<ArticleId> reports) {
    return reports
        .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
        .flatMap(article -> article.source().publication().stream())
        .map(Publication::date);
  }
}
