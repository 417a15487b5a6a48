package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands have in common: where the result goes, and how many threads work on it. */
final class ResultOptions {
  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
  private @Nullable String json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      descriptionKey = "threads",
      converter = ThreadCount.class)
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Whether JSON is wanted; else the result is a text for people on standard output. */
  boolean isJson() {
    return json != null;
  }

  /** Where the result goes. */
  String file() {
    return json == null ? Output.STANDARD : json;
  }

  int threads() {
    return threads;
  }
}
