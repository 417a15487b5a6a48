package org.parallax.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Places;
import org.parallax.workspace.State;

/** What to mark in an article. */
public final class Highlights {
  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> mark.span().end())
          .thenComparing(Mark.STRONGEST_FIRST);

  private Highlights() {}

  /**
   * The marks of a finding in one article, in the order of the text, each place once.
   *
   * @param said what a person said of it; {@link Assessment#NONE} for nothing
   */
  public static List<Mark> of(ArticleId article, Finding finding, Assessment said) {
    Cause cause = new Cause.Found(finding.id());
    boolean quiet = finding.judgement().suggestion() || said.state() == State.NOT_A_DISCREPANCY;
    return finding.sides().stream()
        .flatMap(side -> side.mentions().stream())
        .filter(mention -> mention.article().equals(article))
        .map(mention -> new Mark(mention.span(), cause, Tone.of(finding.verdict()), quiet))
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }

  /** The marks of an annotation in one article, with those of the finding it is on. */
  public static List<Mark> of(ArticleId article, Places.Placed placed) {
    Assessment said = placed.annotation().assessment();
    Stream<Mark> found =
        placed.finding().stream().flatMap(finding -> of(article, finding, said).stream());
    Cause cause =
        placed
            .finding()
            .<Cause>map(finding -> new Cause.Found(finding.id()))
            .orElseGet(() -> new Cause.Made(placed.annotation().id()));
    boolean quiet = said.state() == State.NOT_A_DISCREPANCY;
    List<Places.PlacedReading> byHand =
        placed.finding().isPresent() ? placed.added() : placed.readings();
    Stream<Mark> made =
        byHand.stream()
            .flatMap(reading -> reading.spot().stream())
            .filter(spot -> spot.article().equals(article))
            .map(spot -> new Mark(spot.span(), cause, Tone.MARKED, quiet));
    return Stream.concat(found, made).distinct().sorted(BY_PLACE).toList();
  }

  /**
   * Marks laid flat: runs in the order of the text that do not overlap, each with all the marks
   * that lie over it. Empty marks are in none.
   */
  public static List<Run> runs(List<Mark> marks) {
    List<Mark> starting =
        marks.stream().filter(mark -> !mark.span().isEmpty()).sorted(BY_PLACE).toList();
    TreeSet<Mark> open = new TreeSet<>(Mark.STRONGEST_FIRST);
    List<Run> runs = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (next < starting.size() || !open.isEmpty()) {
      if (open.isEmpty()) {
        at = starting.get(next).span().start();
      }
      while (next < starting.size() && starting.get(next).span().start() == at) {
        open.add(starting.get(next++));
      }
      int end = open.stream().mapToInt(mark -> mark.span().end()).min().orElse(at);
      if (next < starting.size()) {
        end = Math.min(end, starting.get(next).span().start());
      }
      runs.add(new Run(new Span(at, end), List.copyOf(open)));
      at = end;
      int reached = end;
      open.removeIf(mark -> mark.span().end() <= reached);
    }
    return List.copyOf(runs);
  }
}
