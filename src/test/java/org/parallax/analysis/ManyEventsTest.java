package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.Alignment;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.language.Language;

/** The reports of four events of the gold collection, thrown together. */
class ManyEventsTest {
  private static final List<String> EVENTS =
      List.of("cup-final", "dam-failure", "harbour-trial", "mayor-runoff");

  private static final Language LANGUAGE = Texts.english();
  private static final List<Article> ALL = articles();
  private static final Map<ArticleId, String> EVENT_OF = new HashMap<>();

  static {
    for (String event : EVENTS) {
      in(event).forEach(article -> EVENT_OF.put(article.id(), event));
    }
  }

  private static final Set<ArticleId> CUP_FINAL =
      in("cup-final").stream().map(Article::id).collect(Collectors.toSet());
  private static final Analysis ANALYSIS = analyzer().analyze(ALL, Progress.NONE);

  @Test
  void articlesAreHeldAgainstThoseOfTheirEventAlone() {
    assertThat(ALL).hasSizeGreaterThan(12);
    Set<Set<String>> pairs =
        ANALYSIS.alignments().stream().map(ManyEventsTest::eventsOf).collect(Collectors.toSet());
    assertThat(pairs)
        .containsExactlyInAnyOrderElementsOf(
            EVENTS.stream().map(Set::of).collect(Collectors.toSet()));
  }

  @Test
  void anArticleOfOneEventLeavesTheOthersAsTheyWere() {
    Analyzer analyzer = analyzer();
    analyzer.analyze(ALL.subList(0, ALL.size() - 1), Progress.NONE);
    assertThat(analyzer.analyze(ALL, Progress.NONE)).isEqualTo(ANALYSIS);
  }

  @Test
  void anEventIsJudgedAsIfItStoodAlone() {
    List<Finding> together =
        ANALYSIS.findings().stream()
            .filter(finding -> finding.articles().stream().allMatch(CUP_FINAL::contains))
            .toList();
    assertThat(together).isEqualTo(analyzer().analyze(in("cup-final"), Progress.NONE).findings());
  }

  private static Set<String> eventsOf(Alignment alignment) {
    return Stream.of(alignment.a(), alignment.b())
        .map(passage -> EVENT_OF.getOrDefault(passage.article(), "none"))
        .collect(Collectors.toSet());
  }

  private static Analyzer analyzer() {
    return new Analyzer(LANGUAGE, StandardExtractors.all(), Judges.standard(), 2);
  }

  private static List<Article> articles() {
    return EVENTS.stream().flatMap(event -> in(event).stream()).toList();
  }

  private static List<Article> in(String event) {
    return Importers.standard().read(List.of(Path.of("data/quality", event))).stream()
        .map(Imported.Read.class::cast)
        .map(Imported.Read::article)
        .toList();
  }
}
