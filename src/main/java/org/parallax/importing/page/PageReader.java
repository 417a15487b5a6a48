package org.parallax.importing.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.importing.file.FileNames;
import org.parallax.text.TextBody;

/**
 * Turns the page of any format into an article: tells the report from what stands around it, and
 * gathers what the page says of itself. Each step explains some of the parts to the next.
 */
public final class PageReader {
  private final PictureLines pictures = new PictureLines();
  private final FurnitureForms forms = new FurnitureForms();
  private final PublicationTime times = new PublicationTime();
  private final Outlets outlets = new Outlets();
  private final Head head = new Head(times, outlets);

  /** The article of {@code page}, which was read from {@code path} below {@code header}. */
  public Article article(Path path, FrontMatter header, Page page) {
    List<Part> parts = explained(page);
    String name = FileNames.name(path);
    Imprint imprint = new Imprint(header, times, outlets);
    Source source =
        new Source(
            name, imprint.credits(parts), imprint.published(parts), Optional.of(path.toString()));
    TextBody body = new TextBody(page.text(), parts.stream().map(Part::paragraph).toList());
    return new Article(ArticleId.of(name, page.text()), source, body);
  }

  /** What a person should know of {@code article}, each the end of a sentence. */
  public List<String> warnings(FrontMatter header, Article article) {
    Optional<String> foreign =
        Optional.of("does not read like English, and Parallax finds what it knows in English alone")
            .filter(sentence -> EnglishTest.isForeign(article.text()));
    return Stream.concat(noDay(header).stream(), foreign.stream()).toList();
  }

  private Optional<String> noDay(FrontMatter header) {
    return header
        .get("published")
        .or(() -> header.get("date"))
        .filter(value -> times.publication(value).isEmpty())
        .map(value -> "\"%s\" in its header is no day; write it as 2021-03-04".formatted(value));
  }

  private List<Part> explained(Page page) {
    List<Part> parts = pictures.mark(page.text(), page.parts());
    parts = forms.mark(parts);
    parts = BrokenLines.joined(page.text(), parts);
    parts = Repeats.mark(parts);
    parts = Sections.mark(parts);
    parts = forms.mark(parts);
    parts = head.mark(parts);
    parts = Remainder.mark(parts);
    boolean hasReport = parts.stream().anyMatch(part -> part.mark().role().isCompared());
    return hasReport ? parts : page.parts();
  }
}
