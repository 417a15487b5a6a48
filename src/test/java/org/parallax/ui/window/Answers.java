package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers the questions for files in the place of a person. */
final class Answers implements Chooser {
  List<Path> articles = List.of();
  Optional<Path> workspace = Optional.empty();
  Optional<Path> target = Optional.empty();

  @Override
  public List<Path> articles() {
    return List.copyOf(articles);
  }

  @Override
  public Optional<Path> workspace() {
    return workspace;
  }

  @Override
  public Optional<Path> target(String suggestion, String sort) {
    return target;
  }
}
