package org.parallax.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.mention.Mention;
import org.parallax.text.CodePoints;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;

/**
 * Writes comparison JSON, version 1: the contract with other programs. One object, on one line;
 * offsets are half-open ranges of Unicode code points; the same articles give the same bytes,
 * whatever the order they were given in.
 */
public final class ComparisonJson {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "parallax-comparison";

  /** The value of the field {@code version}. */
  public static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Analysis analysis;
  private final ComparisonNames names;
  private final Map<ArticleId, CodePoints> points = new HashMap<>();
  private final Map<ArticleId, String> texts = new HashMap<>();
  private final Map<Mention, String> mentionIds = new HashMap<>();
  private final JsonGenerator json;

  private ComparisonJson(Analysis analysis, ComparisonNames names, OutputStream out)
      throws IOException {
    this.analysis = analysis;
    this.names = names;
    this.json = JSON.createGenerator(out);
    for (Article article : analysis.of()) {
      points.put(article.id(), new CodePoints(article.text().value()));
      texts.put(article.id(), article.text().value());
    }
  }

  /**
   * Writes a comparison and a line end.
   *
   * @param name what the comparison is called, where several stand in one file
   * @throws IOException if {@code out} could not be written; it is left open in any case
   */
  public static void writeComparison(Analysis analysis, Optional<String> name, OutputStream out)
      throws IOException {
    ComparisonJson writer = new ComparisonJson(analysis, ComparisonNames.of(analysis.of()), out);
    writer.open(name);
    writer.findings();
    writer.alignments();
    writer.origins();
    writer.close(out);
  }

  /**
   * Writes what was found in articles without comparing them, and a line end.
   *
   * @param names the names of all articles of the file, these among them
   * @throws IOException if {@code out} could not be written; it is left open in any case
   */
  public static void writeExtraction(Analysis analysis, ComparisonNames names, OutputStream out)
      throws IOException {
    ComparisonJson writer = new ComparisonJson(analysis, names, out);
    writer.open(Optional.empty());
    writer.close(out);
  }

  private void open(Optional<String> name) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeStringField("offsets", "code points");
    field("case", name);
    json.writeArrayFieldStart("articles");
    for (Article article : names.articles()) {
      if (texts.containsKey(article.id())) {
        article(article);
      }
    }
    json.writeEndArray();
    mentions();
  }

  private void close(OutputStream out) throws IOException {
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private void article(Article article) throws IOException {
    var credits = article.source().credits();
    json.writeStartObject();
    json.writeStringField("id", names.of(article.id()));
    json.writeStringField("path", names.path(article.id()));
    field("title", credits.headline());
    field("outlet", credits.outlet());
    field("author", credits.author());
    field("published", article.source().publication().map(Publication::iso));
    field("url", credits.url());
    field("language", credits.language());
    json.writeStringField("text", article.text().value());
    furniture(article);
    json.writeEndObject();
  }

  private void furniture(Article article) throws IOException {
    List<Span> spans =
        article.text().paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Role.FURNITURE)
            .map(Paragraph::span)
            .toList();
    if (!spans.isEmpty()) {
      json.writeArrayFieldStart("furniture");
      for (Span span : spans) {
        json.writeStartObject();
        offsets(article.id(), span);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void mentions() throws IOException {
    Comparator<Mention> order =
        Comparator.comparing((Mention mention) -> names.of(mention.article()))
            .thenComparing(Mention::span)
            .thenComparing(MentionJson::kind)
            .thenComparing(Mention::toString);
    List<Mention> all =
        Stream.concat(
                analysis.mentions().stream(),
                analysis.findings().stream().map(Finding::mentions).flatMap(Collection::stream))
            .distinct()
            .sorted(order)
            .toList();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : all) {
      mentionIds.put(mention, "m" + (mentionIds.size() + 1));
      mention(mention);
    }
    json.writeEndArray();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(mention));
    json.writeStringField("article", names.of(mention.article()));
    json.writeStringField("kind", MentionJson.kind(mention));
    offsets(mention.article(), mention.span());
    json.writeStringField("text", mention.span().in(text(mention.article())));
    json.writeObjectFieldStart("value");
    new MentionJson(json, span -> offsets(mention.article(), span)).value(mention);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void findings() throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : analysis.findings()) {
      json.writeStartObject();
      json.writeStringField("id", finding.id().value());
      json.writeStringField("kind", lower(finding.kind()));
      json.writeStringField("verdict", lower(finding.verdict()));
      json.writeStringField("topic", finding.topic());
      rounded("confidence", finding.judgement().confidence());
      json.writeBooleanField("suggestion", finding.judgement().suggestion());
      json.writeStringField("reason", finding.judgement().reason());
      json.writeArrayFieldStart("sides");
      for (Side side : finding.sides()) {
        json.writeStartObject();
        json.writeStringField("label", side.label());
        strings("mentions", side.mentions().stream().map(this::id).toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      new OverlayJson(json, names).write(finding.overlays());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void alignments() throws IOException {
    json.writeArrayFieldStart("alignments");
    for (Alignment alignment : analysis.alignments()) {
      json.writeStartObject();
      json.writeStringField("level", lower(alignment.level()));
      json.writeStringField("relation", lower(alignment.relation()));
      rounded("score", alignment.score());
      passage("a", alignment.a());
      passage("b", alignment.b());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void passage(String field, Passage passage) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("article", names.of(passage.article()));
    offsets(passage.article(), passage.span());
    json.writeEndObject();
  }

  private void origins() throws IOException {
    List<List<String>> groups =
        analysis.origins().groups().stream()
            .map(group -> group.stream().map(names::of).sorted().toList())
            .sorted(Comparator.comparing(group -> String.join("\n", group)))
            .toList();
    json.writeArrayFieldStart("origins");
    for (List<String> group : groups) {
      json.writeArray(group.toArray(String[]::new), 0, group.size());
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeFieldName(field);
    json.writeArray(values.toArray(String[]::new), 0, values.size());
  }

  private void offsets(ArticleId article, Span span) throws IOException {
    CodePoints of = Optional.ofNullable(points.get(article)).orElseThrow();
    json.writeNumberField("start", of.of(span.start()));
    json.writeNumberField("end", of.of(span.end()));
  }

  private void field(String name, Optional<String> value) throws IOException {
    Optional<String> present = value.filter(text -> !text.isEmpty());
    if (present.isPresent()) {
      json.writeStringField(name, present.get());
    }
  }

  /** Three decimals: the last bits of a sum may hang on the machine. */
  private void rounded(String name, double value) throws IOException {
    json.writeNumberField(name, Math.round(value * 1000) / 1000.0);
  }

  private String text(ArticleId article) {
    return Optional.ofNullable(texts.get(article)).orElseThrow();
  }

  private String id(Mention mention) {
    return Optional.ofNullable(mentionIds.get(mention)).orElseThrow();
  }

  /** The contract's word for a constant: lower case, with hyphens. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
