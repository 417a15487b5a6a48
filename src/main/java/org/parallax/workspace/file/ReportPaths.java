package org.parallax.workspace.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.parallax.article.Article;
import org.parallax.article.Source;
import org.parallax.workspace.Shelf;
import org.parallax.workspace.Workspace;

/**
 * How a workspace file says where its articles were read from: by the way from its own folder,
 * which starts with a dot. Where that way leads through the folder in which people have their
 * homes, and so past a person's name, the file's name and its folder's are all that is said. What
 * is no whole path, such as an address, is left as it is.
 */
final class ReportPaths {
  private final Path folder;
  private final Path home;

  /**
   * @param file the workspace file
   * @param home the person's own folder
   */
  ReportPaths(Path file, Path home) {
    Path whole = file.toAbsolutePath().normalize();
    folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    this.home = home.toAbsolutePath().normalize();
  }

  /** {@code workspace} as it is written: without whole paths. */
  Workspace written(Workspace workspace) {
    return with(workspace, this::written);
  }

  /** {@code workspace} as it was before it was written, as far as the ways say it. */
  Workspace read(Workspace workspace) {
    return with(workspace, this::read);
  }

  private String written(String origin) {
    return path(origin)
        .filter(Path::isAbsolute)
        .map(Path::normalize)
        .filter(file -> file.getNameCount() > 0)
        .map(this::way)
        .orElse(origin);
  }

  private String way(Path file) {
    if (leadsPastHomes(file)) {
      int names = file.getNameCount();
      return slashed(file.subpath(names - (names > 1 && !isInHome(file) ? 2 : 1), names));
    }
    String way = slashed(folder.relativize(file));
    return way.startsWith("../") ? way : "./" + way;
  }

  private boolean leadsPastHomes(Path file) {
    Path shared = folder;
    while (shared != null && !file.startsWith(shared)) {
      shared = shared.getParent();
    }
    return shared == null || (home.startsWith(shared) && !home.equals(shared));
  }

  /** Whether {@code file} lies right in a home, whose name is a person's. */
  private boolean isInHome(Path file) {
    Path parent = file.getParent();
    return parent != null && Objects.equals(parent.getParent(), home.getParent());
  }

  private String read(String origin) {
    return Optional.of(origin)
        .filter(way -> way.startsWith("./") || way.startsWith("../"))
        .flatMap(ReportPaths::path)
        .map(way -> folder.resolve(way).normalize().toString())
        .orElse(origin);
  }

  private static Optional<Path> path(String origin) {
    try {
      return Optional.of(Path.of(origin));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static Workspace with(Workspace workspace, UnaryOperator<String> origin) {
    Shelf shelf = workspace.shelf();
    Shelf other = new Shelf(with(shelf.open(), origin), with(shelf.removed(), origin));
    return new Workspace(workspace.title(), other, workspace.review(), workspace.view());
  }

  private static List<Article> with(List<Article> articles, UnaryOperator<String> origin) {
    return articles.stream()
        .map(
            article -> {
              Source old = article.source();
              Source source =
                  new Source(
                      old.name(), old.credits(), old.publication(), old.origin().map(origin));
              return new Article(article.id(), source, article.text());
            })
        .toList();
  }
}
