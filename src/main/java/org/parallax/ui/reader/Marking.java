package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.highlight.Cause;
import org.parallax.highlight.Highlights;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Run;
import org.parallax.text.Span;

/** What is marked in one text, and how. Changes as the review goes on; draws nothing itself. */
final class Marking {
  private List<Mark> marks = List.of();
  private List<Run> runs = List.of();
  private List<Mark> gaps = List.of();
  private Map<Cause, List<Mark>> byCause = Map.of();
  private Optional<Cause> chosen = Optional.empty();
  private List<Span> hits = List.of();
  private boolean clean;

  /** Replaces the marks. */
  void setMarks(List<Mark> other) {
    if (!other.equals(marks)) {
      marks = List.copyOf(other);
      runs = Highlights.runs(marks);
      gaps = marks.stream().filter(mark -> mark.span().isEmpty()).toList();
      byCause = marks.stream().collect(Collectors.groupingBy(Mark::cause));
    }
  }

  /** Makes the marks of one cause stand out. */
  void setChosen(Optional<Cause> other) {
    chosen = other;
  }

  /** Replaces the places a search has found; in the order of the text. */
  void setHits(List<Span> other) {
    hits = List.copyOf(other);
  }

  /** Shows the text without marks; the places a search has found stay. */
  void setClean(boolean on) {
    clean = on;
  }

  /** All that is marked now. */
  List<Mark> marks() {
    return clean ? List.of() : marks;
  }

  /** The marks of what is selected, in the order of the text. */
  List<Mark> chosen() {
    return clean
        ? List.of()
        : chosen.map(cause -> byCause.getOrDefault(cause, List.of())).orElse(List.of());
  }

  /** What a search has found. */
  List<Span> hits() {
    return hits;
  }

  /** How a mark looks now. */
  Look look(Mark mark) {
    boolean selected = chosen.filter(mark.cause()::equals).isPresent();
    return new Look(mark.tone(), mark.quiet() && !selected, selected);
  }

  /** What is marked at {@code offset}. */
  Optional<Run> at(int offset) {
    int index = firstEndingAfter(offset);
    return Optional.of(index)
        .filter(i -> !clean && i < runs.size())
        .map(runs::get)
        .filter(run -> run.span().contains(offset))
        .or(() -> gapAt(offset));
  }

  /** An omission is as wide as the letters on its sides. */
  private Optional<Run> gapAt(int offset) {
    return gaps().stream()
        .filter(mark -> offset == mark.span().start() || offset == mark.span().start() - 1)
        .findFirst()
        .map(mark -> new Run(new Span(offset, offset + 1), List.of(mark)));
  }

  /** What to draw in a paragraph. */
  List<Stroke> strokes(Block block) {
    List<Stroke> strokes = new ArrayList<>();
    int end = block.source().end();
    int next = clean ? runs.size() : firstEndingAfter(block.source().start());
    for (; next < runs.size() && runs.get(next).span().start() < end; next++) {
      Run run = runs.get(next);
      Mark mark = chosen.flatMap(run::of).orElseGet(run::strongest);
      strokes.add(stroke(block, run.span(), look(mark).styles()));
    }
    gaps(block).forEach(strokes::add);
    hits.stream()
        .filter(block.source()::overlaps)
        .map(hit -> stroke(block, hit, Stroke.HIT))
        .forEach(strokes::add);
    return strokes;
  }

  private List<Mark> gaps() {
    return clean ? List.of() : gaps;
  }

  /** Places where something is left out. */
  private Stream<Stroke> gaps(Block block) {
    return gaps().stream()
        .filter(mark -> block.source().encloses(mark.span()))
        .map(mark -> stroke(block, mark.span(), look(mark).styles()));
  }

  private static Stroke stroke(Block block, Span span, List<String> styles) {
    return new Stroke(new Span(block.local(span.start()), block.local(span.end())), styles);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
