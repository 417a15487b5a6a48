package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.Origins;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Locus;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class ComparisonJsonTest {
  private static final Article LAKE = article("lake.txt", "😀 40 boats sank.\nAdvertisement", 17);
  private static final Article SHORE = article("shore.txt", "Only 30 boats sank.", 19);

  @Test
  void offsetsCountCodePointsSoThatTheyCutOutTheMention() throws IOException {
    JsonNode json = json(comparison(List.of(LAKE, SHORE)));
    JsonNode mention = json.at("/mentions/0");
    String text = json.at("/articles/0/text").asText();
    int[] points = text.codePoints().toArray();
    int start = mention.get("start").asInt();
    int end = mention.get("end").asInt();
    assertThat(new String(points, start, end - start))
        .isEqualTo("40 boats")
        .isEqualTo(mention.get("text").asText());
  }

  @Test
  void aQuantityHasItsValueAsJsonNumbersWithoutTrailingZeros() throws IOException {
    JsonNode value = json(comparison(List.of(LAKE, SHORE))).at("/mentions/0/value");
    assertThat(value.toString())
        .isEqualTo(
            "{\"low\":40,\"high\":40,\"hedge\":\"exact\",\"change\":\"none\",\"unit\":\"count\",\"of\":\"boats\"}");
  }

  @Test
  void sidesNameTheirMentionsAndArticlesAreNamedAfterTheirFiles() throws IOException {
    JsonNode json = json(comparison(List.of(LAKE, SHORE)));
    assertThat(json.at("/findings/0/sides/0/mentions/0").asText()).isEqualTo("m1");
    assertThat(json.at("/findings/0/sides/1/mentions/0").asText()).isEqualTo("m2");
    assertThat(json.at("/alignments/0/a/article").asText()).isEqualTo("lake");
    assertThat(json.at("/articles/1/id").asText()).isEqualTo("shore");
  }

  @Test
  void furnitureIsListedAndAbsentValuesAreLeftOut() throws IOException {
    JsonNode article = json(comparison(List.of(LAKE, SHORE))).at("/articles/0");
    assertThat(article.get("furniture").toString()).isEqualTo("[{\"start\":17,\"end\":30}]");
    assertThat(article.has("outlet")).isFalse();
    assertThat(article.has("published")).isFalse();
  }

  @Test
  void theOrderOfTheArticlesChangesNoByte() throws IOException {
    assertThat(comparison(List.of(LAKE, SHORE))).isEqualTo(comparison(List.of(SHORE, LAKE)));
  }

  @Test
  void filesOfOneNameAreToldApart() {
    Article other = article("lake.md", "Another text.", 13);
    ComparisonNames names = ComparisonNames.of(List.of(LAKE, other));
    assertThat(names.of(other.id())).isEqualTo("lake");
    assertThat(names.of(LAKE.id())).isEqualTo("lake-2");
  }

  @Test
  void aPathHasAsManyFoldersAsTellFilesOfOneNameApart() {
    Article north = from(LAKE, "reports/north/day/lake.txt");
    Article south =
        from(article(LAKE.source().name(), "Another text.", 13), "reports/south/lake.txt");
    ComparisonNames names = ComparisonNames.of(List.of(south, SHORE, north));
    assertThat(names.path(north.id())).isEqualTo("north/day/lake.txt");
    assertThat(names.path(south.id())).isEqualTo("south/lake.txt");
    assertThat(names.path(SHORE.id())).isEqualTo(SHORE.source().name());
    assertThat(names.of(north.id())).isEqualTo("lake");
    assertThat(names.of(south.id())).isEqualTo("lake-2");
  }

  @Test
  void aPathNeverLeadsThroughThePersonsOwnFolder() {
    String home = Path.of(System.getProperty("user.home")).toAbsolutePath().toString();
    Article own = from(LAKE, home + "/today/lake.txt");
    Article shared = from(article(LAKE.source().name(), "Another text.", 13), "/srv/lake.txt");
    ComparisonNames names = ComparisonNames.of(List.of(own, shared));
    assertThat(names.path(own.id())).isEqualTo("today/lake.txt");
    assertThat(names.path(shared.id())).isEqualTo("srv/lake.txt");
  }

  private static Article from(Article article, String origin) {
    Source source = article.source();
    return new Article(
        article.id(),
        new Source(source.name(), source.credits(), source.publication(), Optional.of(origin)),
        article.text());
  }

  @Test
  void anExtractionHasNeitherFindingsNorAlignments() throws IOException {
    Analysis analysis = analysis(List.of(LAKE, SHORE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.writeExtraction(analysis, ComparisonNames.of(analysis.of()), out);
    JsonNode json = json(out.toString(StandardCharsets.UTF_8));
    assertThat(json.has("findings")).isFalse();
    assertThat(json.has("alignments")).isFalse();
    assertThat(json.get("mentions")).hasSize(2);
  }

  private static String comparison(List<Article> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.writeComparison(analysis(articles), Optional.of("boats"), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static Analysis analysis(List<Article> articles) {
    Quantity forty = boats(LAKE, "40", 3);
    Quantity thirty = boats(SHORE, "30.0", 5);
    Finding finding =
        new Finding(
            new FindingId("boats"),
            new Finding.Matter(Kind.QUANTITY, "boats that sank"),
            List.of(new Side("40", List.of(forty)), new Side("30", List.of(thirty))),
            new Judgement(Verdict.DIFFER, 0.9, "40 is not 30.", false),
            List.of());
    Alignment alignment =
        new Alignment(
            new Passage(LAKE.id(), new Span(3, 17)),
            new Passage(SHORE.id(), new Span(0, 19)),
            Alignment.Level.PASSAGE,
            Relation.SIMILAR,
            0.8);
    List<Mention> mentions = List.of(forty, thirty);
    Origins origins = new Origins(List.of(List.of(LAKE.id()), List.of(SHORE.id())));
    return new Analysis(articles, mentions, List.of(alignment), List.of(finding), origins);
  }

  private static Quantity boats(Article article, String number, int start) {
    int end = article.text().value().indexOf("boats") + "boats".length();
    Interval interval = Interval.of(new BigDecimal(number));
    return new Quantity(
        new Locus(article.id(), new Span(start, end), 0),
        new Measure(interval, Hedge.EXACT, Change.NONE, Measure.COUNT),
        Optional.of(new Reference("boats", new Span(end - "boats".length(), end))));
  }

  private static Article article(String name, String text, int body) {
    Paragraph report = new Paragraph(new Span(0, body), Role.BODY);
    List<Paragraph> paragraphs =
        body == text.length()
            ? List.of(report)
            : List.of(report, new Paragraph(new Span(body + 1, text.length()), Role.FURNITURE));
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    return new Article(ArticleId.of(name, text), source, new TextBody(text, paragraphs));
  }
}
