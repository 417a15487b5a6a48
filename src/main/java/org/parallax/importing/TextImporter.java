package org.parallax.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.article.Source.Credits;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Reads plain text and Markdown. */
final class TextImporter implements Importer {
  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text", "md", "markdown");
  }

  @Override
  public Imported.Read read(Path path, byte[] content) throws RefusedException {
    String text =
        new String(content, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    FrontMatter front = FrontMatter.of(text);
    String body = front.body();
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher line = LINE.matcher(body);
    while (line.find()) {
      Role role = paragraphs.isEmpty() && front.get("title").isEmpty() ? Role.HEADLINE : Role.BODY;
      paragraphs.add(new Paragraph(new Span(line.start(), line.end()), role));
    }
    if (paragraphs.isEmpty()) {
      throw new RefusedException(
          "%s: this file holds no text; choose one with text".formatted(path));
    }
    Optional<String> headline =
        front.get("title").or(() -> Optional.of(paragraphs.get(0).span().in(body)));
    Credits credits =
        new Credits(
            headline,
            front.get("outlet"),
            front.get("author"),
            front.get("language"),
            front.get("url"));
    String name = Folder.name(path);
    Source source =
        new Source(
            name,
            credits,
            front.get("published").flatMap(TextImporter::published),
            Optional.of(path.toString()));
    return new Imported.Read(
        path,
        new Article(ArticleId.of(name, body), source, new TextBody(body, paragraphs)),
        front.warnings());
  }

  private static Optional<Publication> published(String iso) {
    try {
      return Optional.of(
          iso.length() > 10
              ? Publication.at(OffsetDateTime.parse(iso.replace(' ', 'T')))
              : Publication.on(LocalDate.parse(iso)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
