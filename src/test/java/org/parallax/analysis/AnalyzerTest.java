package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.export.ComparisonJson;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.language.Language;

/** The whole way over the sample collection, as a person would see it. */
class AnalyzerTest {
  private static final List<Article> SAMPLE = sample();
  private static final Language LANGUAGE = Texts.english();
  private static final Analysis ANALYSIS = analyzer(2).analyze(SAMPLE, Progress.NONE);

  @Test
  void theTroopFiguresDifferAndStandFirst() {
    Finding first = ANALYSIS.findings().get(0);
    assertThat(first.verdict()).isEqualTo(Verdict.DIFFER);
    assertThat(first.kind()).isEqualTo(Kind.QUANTITY);
    assertThat(sides(first))
        .containsExactlyInAnyOrder(
            "175,000: the-hill", "100,000: cnbc-reprint, orlando-sentinel, wsj-reprint");
  }

  @Test
  void theRankOfRyabkovsOfficeDiffers() {
    assertThat(sides(one(Verdict.DIFFER, Kind.TITLE)))
        .containsExactlyInAnyOrder(
            "Foreign Minister: the-hill",
            "Deputy Foreign Minister: hngn, orlando-sentinel, wsj-reprint");
  }

  @Test
  void theNameOfTheTalksAndTheBodyCutShortDiffer() {
    assertThat(all(Verdict.DIFFER, Kind.NAME))
        .extracting(AnalyzerTest::sides)
        .anySatisfy(
            sides ->
                assertThat(sides)
                    .containsExactlyInAnyOrder(
                        "Strategic Security Dialogue: hngn",
                        "Strategic Stability Talks: orlando-sentinel"))
        .anySatisfy(
            sides ->
                assertThat(sides).contains("Organization for Security and Cooperation: the-hill"));
  }

  @Test
  void aWeekdayNamedInAllReportsAgreesWhateverDayTheyWerePublished() {
    assertThat(all(Verdict.AGREE, Kind.DATE))
        .extracting(AnalyzerTest::sides)
        .contains(
            List.of("Wednesday: cnbc-reprint, hngn, orlando-sentinel, the-hill, wsj-reprint"));
    assertThat(all(Verdict.DIFFER, Kind.DATE)).isEmpty();
  }

  @Test
  void theTroopsThatLeftAreInOneReportAlone() {
    assertThat(all(Verdict.ONLY, Kind.QUANTITY))
        .extracting(AnalyzerTest::sides)
        .anySatisfy(sides -> assertThat(sides.toString()).contains("10,000", "the-hill"));
    assertThat(ANALYSIS.findings())
        .filteredOn(finding -> finding.verdict() == Verdict.DIFFER)
        .allSatisfy(finding -> assertThat(sides(finding).toString()).doesNotContain("[10,000"));
  }

  @Test
  void aSingleReportHasNothingThatOthersLack() {
    Analysis alone = analyzer(1).analyze(SAMPLE.subList(0, 1), Progress.NONE);
    assertThat(alone.findings()).isEmpty();
    assertThat(alone.mentions()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, 1, Asia/Tokyo", "ar, 4, America/Los_Angeles", "en-US, 2, UTC"})
  void theBytesHangOnNeitherOrderNorThreadsNorPlace(String locale, int threads, String zone)
      throws IOException {
    Locale usual = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    List<Article> shuffled = new ArrayList<>(SAMPLE);
    Collections.rotate(shuffled, threads);
    Collections.swap(shuffled, 0, 3);
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(json(analyzer(threads).analyze(shuffled, Progress.NONE)))
          .isEqualTo(json(ANALYSIS));
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(usualZone);
    }
  }

  @Test
  void anArticleThatComesLaterGivesTheSameAsAllAtOnce() throws IOException {
    Analyzer analyzer = analyzer(2);
    analyzer.analyze(SAMPLE.subList(0, 3), Progress.NONE);
    assertThat(json(analyzer.analyze(SAMPLE, Progress.NONE))).isEqualTo(json(ANALYSIS));
  }

  @Test
  void stopsWhenAsked() {
    Assertions.assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> analyzer(2).analyze(SAMPLE, (step, done, total) -> false));
  }

  private static List<Finding> all(Verdict verdict, Kind kind) {
    return ANALYSIS.findings().stream()
        .filter(finding -> finding.verdict() == verdict && finding.kind() == kind)
        .toList();
  }

  private static Finding one(Verdict verdict, Kind kind) {
    List<Finding> found = all(verdict, kind);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> sides(Finding finding) {
    return finding.sides().stream().map(AnalyzerTest::side).toList();
  }

  private static String side(Side side) {
    List<String> names =
        side.articles().stream()
            .flatMap(id -> SAMPLE.stream().filter(article -> article.id().equals(id)))
            .map(article -> article.source().stem())
            .toList();
    return side.label() + ": " + String.join(", ", names);
  }

  private static String json(Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.writeComparison(analysis, Optional.empty(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Analyzer analyzer(int threads) {
    return new Analyzer(LANGUAGE, StandardExtractors.all(), Judges.standard(), threads);
  }

  private static List<Article> sample() {
    return Importers.standard().read(List.of(Path.of("data/geneva-talks-2022"))).stream()
        .map(Imported.Read.class::cast)
        .map(Imported.Read::article)
        .toList();
  }
}
