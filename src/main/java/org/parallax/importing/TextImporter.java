package org.parallax.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.importing.file.CleanText;
import org.parallax.importing.file.FileNames;
import org.parallax.importing.file.RefusedException;
import org.parallax.importing.page.FrontMatter;
import org.parallax.importing.page.Page;
import org.parallax.importing.page.PageReader;

/** Reads formats that are text with an optional header: plain text and Markdown. */
final class TextImporter implements Importer {
  private final Set<String> extensions;
  private final Function<String, Page> format;
  private final PageReader reader;

  /**
   * @param extensions of the format
   * @param format divides the text below the header
   * @param reader makes an article of the result
   */
  TextImporter(Set<String> extensions, Function<String, Page> format, PageReader reader) {
    this.extensions = Set.copyOf(extensions);
    this.format = format;
    this.reader = reader;
  }

  @Override
  public Set<String> extensions() {
    return extensions;
  }

  @Override
  public Imported.Read read(Path path, byte[] content) throws RefusedException {
    CleanText clean = CleanText.of(content);
    FrontMatter header = FrontMatter.of(clean.text());
    Page page = format.apply(header.body());
    if (page.parts().isEmpty()) {
      throw new RefusedException("this file holds a header but no text; add the text below it");
    }
    List<String> warnings = new ArrayList<>(clean.warnings());
    warnings.addAll(header.warnings());
    Article article = reader.article(path, header, page);
    warnings.addAll(reader.warnings(header, article));
    return new Imported.Read(
        path,
        article,
        warnings.stream().map(w -> "%s: %s".formatted(FileNames.shown(path), w)).toList());
  }
}
