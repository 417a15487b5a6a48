package org.parallax.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;

/** A folder of files for a test, and what the standard importers make of them. */
record ReadingFolder(Path path) {
  private static final Importers IMPORTERS = Importers.standard();

  Path write(String name, byte[] content) throws IOException {
    return Files.write(path.resolve(name), content);
  }

  Imported.Read read(String name, byte[] content) throws IOException {
    return (Imported.Read) IMPORTERS.read(write(name, content));
  }

  Article article(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8)).article();
  }

  String refusal(String name, byte[] content) throws IOException {
    return ((Imported.Refused) IMPORTERS.read(write(name, content))).reason();
  }

  /** The words of the paragraphs of {@code role}, in order. */
  static List<String> words(Article article, Role role) {
    return article.text().paragraphs().stream()
        .filter(paragraph -> paragraph.role() == role)
        .map(Paragraph::span)
        .map(span -> span.in(article.text().value()))
        .toList();
  }
}
