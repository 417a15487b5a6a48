package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.extract.Example;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.language.Language;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Title;
import org.parallax.text.CodePoints;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** No text makes the analysis throw, hang, lose its place or grow without bound. */
class MutationTest {
  /** Ruins of each sort; there are 13 sorts. */
  private static final int EACH = 800;

  /** So many articles are compared at a time. */
  private static final int TOGETHER = 4;

  /** The most characters of a seed. */
  private static final int LONGEST_SEED = 80;

  private static final int LONG = 10_000;

  /** Processor time for 10,000 words: ten times what is promised, for slow machines. */
  private static final Duration HANGS = Duration.ofSeconds(20);

  private static final Language LANGUAGE = Texts.english();
  private static final Importers IMPORTERS = Importers.standard();
  private static final List<Mutator> MUTATORS = List.of(Mutator.values());
  private static final List<String> SEEDS = seeds();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aSpoiltTextGivesMentionsInTheirPlace(Mutator mutator) throws IOException {
    Random random = new Random(mutator.name().hashCode());
    Analyzer analyzer = analyzer(2);
    for (int i = 0; i < EACH; i += TOGETHER) {
      String seed = SEEDS.get(random.nextInt(SEEDS.size()));
      List<String> texts = new ArrayList<>();
      for (int j = 0; j < TOGETHER; j++) {
        texts.add(twiceSpoilt(mutator, seed, random));
      }
      check(read(texts), analyzer);
    }
  }

  /** What is spoilt once still resembles the seed; half of the ruins are spoilt in a second way. */
  private static String twiceSpoilt(Mutator mutator, String seed, Random random) {
    Mutator second = MUTATORS.get(random.nextInt(MUTATORS.size()));
    String first = random.nextBoolean() ? seed : second.spoil(seed, random);
    return mutator.spoil(first, random);
  }

  static Stream<String> endless() {
    Random random = new Random(1);
    return Stream.concat(
        Stream.of(
            "word ",
            "A",
            "7",
            "7 ",
            "seven hundred and ",
            "one half of ",
            "$",
            "$5 ",
            "\"",
            "“a ",
            "“It will,” he said, ",
            "said ",
            "he said that ",
            "'twas ",
            "(",
            "Jane Roe, ",
            "Mr. ",
            "President ",
            "deputy foreign minister of ",
            "former president and ",
            "Institute of the ",
            "Monday and ",
            "last week of ",
            "2022-01-10 ",
            "10/",
            "1.",
            "U.S. ",
            "a-",
            "–",
            "the first of the ",
            "more than ",
            "😀",
            "\u202E",
            "http://example.org/"),
        MUTATORS.stream()
            .map(mutator -> mutator.spoil(SEEDS.get(random.nextInt(SEEDS.size())), random) + " "));
  }

  @ParameterizedTest
  @MethodSource("endless")
  @Timeout(120)
  void oneSentenceOfTenThousandWordsDoesNotHang(String repeated) throws IOException {
    int words = Math.max(1, repeated.split("\\s+").length);
    String text = repeated.repeat(LONG / words);
    Article whole = article(text.replace('\r', ' '));
    Duration spent = spent(() -> check(List.of(whole), analyzer(1)));
    assertThat(spent).as(repeated).isLessThan(HANGS);
    assertThat(spent(() -> read(List.of(text)))).as("reading " + repeated).isLessThan(HANGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a", ".", "5", "\"", "—", "😀", "\uD83D", "\uDE00 5 \uD83D", "\u0301"})
  void aTextOfOneSignIsAText(String text) {
    check(List.of(article(text)), analyzer(1));
  }

  private static Article article(String text) {
    Source source = new Source("a.txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(ArticleId.of("a.txt", text), source, new TextBody(text, List.of(whole)));
  }

  private static void check(List<Article> articles, Analyzer analyzer) {
    Analysis analysis = analyzer.analyze(articles, Progress.NONE);
    assertThat(analysis.of()).isEqualTo(articles);
    articles.forEach(article -> check(article, analysis));
  }

  private static void check(Article article, Analysis analysis) {
    List<Mention> mentions =
        analysis.mentions().stream()
            .filter(mention -> mention.article().equals(article.id()))
            .toList();
    String text = article.text().value();
    assertThat(mentions.size()).as(text).isLessThanOrEqualTo(text.length() + 1);
    CodePoints codePoints = new CodePoints(text);
    int[] signs = text.codePoints().toArray();
    for (Mention mention : mentions) {
      spans(mention)
          .forEach(
              span ->
                  assertThat(carriedOver(span, codePoints, signs))
                      .as("%s in %s", mention, text)
                      .isEqualTo(article.at(span))
                      .isNotBlank());
      assertThat(article.text().paragraphs())
          .as("%s in %s", mention, text)
          .filteredOn(paragraph -> paragraph.role() == Role.FURNITURE)
          .map(Paragraph::span)
          .noneMatch(mention.span()::overlaps);
    }
  }

  /** What a reader of the exchange format finds at the place of {@code span}. */
  private static String carriedOver(Span span, CodePoints codePoints, int[] signs) {
    int start = codePoints.of(span.start());
    return new String(signs, start, codePoints.of(span.end()) - start);
  }

  private static Stream<Span> spans(Mention mention) {
    Stream<Optional<Reference>> references =
        mention instanceof Quote quote
            ? Stream.of(quote.cue(), quote.speaker())
            : mention instanceof Title title
                ? Stream.of(title.person())
                : mention instanceof Quantity quantity ? Stream.of(quantity.of()) : Stream.of();
    return Stream.concat(
        Stream.of(mention.span()), references.flatMap(Optional::stream).map(Reference::span));
  }

  private List<Article> read(List<String> texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%s.txt", files.size()));
      files.add(Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
    }
    return IMPORTERS.read(files).stream()
        .filter(Imported.Read.class::isInstance)
        .map(Imported.Read.class::cast)
        .map(Imported.Read::article)
        .toList();
  }

  /** The sample reports in pieces, and what the finders give as examples. */
  private static List<String> seeds() {
    Stream<String> reports =
        IMPORTERS.read(List.of(Path.of("data/geneva-talks-2022"))).stream()
            .map(imported -> ((Imported.Read) imported).article())
            .flatMap(
                report -> report.text().paragraphs().stream().map(Paragraph::span).map(report::at));
    Stream<String> examples =
        StandardExtractors.all().stream()
            .flatMap(extractor -> extractor.examples().stream())
            .map(Example::text);
    return Stream.concat(reports, examples)
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEED)))
        .toList();
  }

  private static Analyzer analyzer(int threads) {
    return new Analyzer(LANGUAGE, StandardExtractors.all(), Judges.standard(), threads);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static Duration spent(Work work) throws IOException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}
