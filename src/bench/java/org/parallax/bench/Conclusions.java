package org.parallax.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/** What follows from several results together. Nothing is said of what was not run. */
final class Conclusions {
  private final Collection<RunResult> results;

  Conclusions(Collection<RunResult> results) {
    this.results = results;
  }

  List<String> lines() {
    return Stream.of(growth(), adding(), windowStart()).flatMap(Optional::stream).toList();
  }

  private Optional<String> growth() {
    TreeMap<Integer, Double> seconds = new TreeMap<>();
    for (RunResult result : results) {
      if (isOf(result, GrowthBenchmark.class, "compare")) {
        seconds.put(Integer.valueOf(result.getParams().getParam("articles")), score(result));
      }
    }
    if (seconds.size() < 2) {
      return Optional.empty();
    }
    double exponent =
        Math.log(seconds.lastEntry().getValue() / seconds.firstEntry().getValue())
            / Math.log((double) seconds.lastKey() / seconds.firstKey());
    return Optional.of(
        "Growth exponent from %d to %d articles: %s"
            .formatted(seconds.firstKey(), seconds.lastKey(), twoPlaces(exponent)));
  }

  private Optional<String> adding() {
    OptionalDouble adding = score(AddingBenchmark.class, "adding");
    OptionalDouble all = score(AddingBenchmark.class, "all");
    if (adding.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    double share = 100 * adding.getAsDouble() / all.getAsDouble();
    return Optional.of("Adding one article to a hundred: %s %% of all".formatted(twoPlaces(share)));
  }

  private Optional<String> windowStart() {
    return results.stream()
        .filter(result -> isOf(result, WindowStartBenchmark.class, "window"))
        .map(
            result ->
                "Window: %s x the bare window, %s x the bare window with archived classes; %s MB"
                    .formatted(
                        twoPlaces(score(result) / beside(result, "bare")),
                        twoPlaces(score(result) / beside(result, "bareArchived")),
                        twoPlaces(beside(result, "heap"))))
        .findFirst();
  }

  private static double beside(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name), name).getScore();
  }

  private OptionalDouble score(Class<?> benchmark, String method) {
    return results.stream()
        .filter(result -> isOf(result, benchmark, method))
        .mapToDouble(Conclusions::score)
        .findFirst();
  }

  private static boolean isOf(RunResult result, Class<?> benchmark, String method) {
    return result.getParams().getBenchmark().equals(benchmark.getName() + "." + method);
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String twoPlaces(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
