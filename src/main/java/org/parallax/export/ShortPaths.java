package org.parallax.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/**
 * The file names of articles, with as many folders before them as tell files of one name apart: no
 * more, so that a result does not hang on where the files lie. What leads to the person's own
 * folder is left out, for it may hold their name.
 */
final class ShortPaths {
  private static final Path HOME =
      Path.of(System.getProperty("user.home", "")).toAbsolutePath().normalize();

  private ShortPaths() {}

  /** The path of each article, with slashes on every system. */
  static Map<ArticleId, String> of(List<Article> articles) {
    Map<ArticleId, String> paths = new HashMap<>();
    articles.stream()
        .collect(Collectors.groupingBy(article -> article.source().name()))
        .forEach((name, same) -> paths.putAll(apart(name, same)));
    return Map.copyOf(paths);
  }

  private static Map<ArticleId, String> apart(String name, List<Article> same) {
    List<Optional<Path>> files = same.stream().map(ShortPaths::file).toList();
    if (same.size() == 1 || files.stream().anyMatch(Optional::isEmpty)) {
      return same.stream().collect(Collectors.toMap(Article::id, article -> name));
    }
    List<Path> known = files.stream().flatMap(Optional::stream).toList();
    int shared = shared(known);
    Map<ArticleId, String> paths = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      Path file = known.get(i);
      paths.put(same.get(i).id(), slashed(file.subpath(shared, file.getNameCount())));
    }
    return paths;
  }

  private static Optional<Path> file(Article article) {
    try {
      return article
          .source()
          .origin()
          .map(origin -> Path.of(origin).toAbsolutePath().normalize())
          .filter(path -> path.endsWith(article.source().name()))
          .map(path -> path.startsWith(HOME) ? HOME.relativize(path) : path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** How many folders all files have in common, counted from the root. */
  private static int shared(List<Path> files) {
    int fewest = files.stream().mapToInt(Path::getNameCount).min().orElseThrow();
    int shared = 0;
    while (shared < fewest - 1 && isShared(files, shared)) {
      shared++;
    }
    return shared;
  }

  private static boolean isShared(List<Path> files, int at) {
    return files.stream().map(file -> file.getName(at)).distinct().count() == 1;
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
