package org.parallax.ui.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.parallax.align.passage.Passage;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.mention.Mention;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Codebook;
import org.parallax.workspace.Tag;

/** One line of the review read from beginning to end. */
sealed interface Line {
  /** What it belongs to. */
  Item item();

  /**
   * Opens a matter.
   *
   * @param number which of all, counted from 1
   * @param of how many there are
   */
  record Heading(Item item, int number, int of) implements Line {}

  /** Why it was flagged. */
  record Reason(Item item, String words) implements Line {}

  /**
   * What one source says of it.
   *
   * @param label the reading in a few words; empty where it was marked by hand
   */
  record Reading(Item item, Sources.Source source, String label, Passage place) implements Line {}

  /** What was said of it by the person who reviews. */
  record Remark(Item item) implements Line {}

  /**
   * The lines of {@code items}, in their order; each source once for each reading.
   *
   * @param named names the reports in a sentence as the window does
   */
  static List<Line> of(List<Item> items, Sources sources, UnaryOperator<String> named) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      lines.add(new Heading(item, i + 1, items.size()));
      item.finding()
          .ifPresentOrElse(
              f -> lines.addAll(found(item, f, sources, named)),
              () -> marked(item, sources, lines));
      if (!item.said().isBlank()) {
        lines.add(new Remark(item));
      }
    }
    return List.copyOf(lines);
  }

  private static List<Line> found(
      Item item, Finding finding, Sources sources, UnaryOperator<String> named) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Reason(item, named.apply(finding.judgement().reason())));
    for (Side side : finding.sides()) {
      Map<Sources.Source, Passage> first = new LinkedHashMap<>();
      for (Mention mention : side.mentions()) {
        sources
            .source(mention.article())
            .ifPresent(
                source ->
                    first.putIfAbsent(source, new Passage(mention.article(), mention.span())));
      }
      first.forEach((source, place) -> lines.add(new Reading(item, source, side.label(), place)));
    }
    return lines;
  }

  private static void marked(Item item, Sources sources, List<Line> into) {
    item.passages()
        .forEach(
            place ->
                sources
                    .source(place.article())
                    .ifPresent(source -> into.add(new Reading(item, source, "", place))));
  }

  /** Where it leads. */
  default Optional<Passage> goal() {
    return this instanceof Reading reading
        ? Optional.of(reading.place())
        : item().passages().stream().findFirst();
  }

  /** The tags, the state and the note, each named. */
  static String remark(Assessment said, Codebook codebook) {
    StringJoiner words = new StringJoiner(" ");
    List<String> tags =
        said.tags().stream().flatMap(id -> codebook.tag(id).stream()).map(Tag::name).toList();
    if (!tags.isEmpty()) {
      words.add(Messages.text("linear.tags", String.join(", ", tags)));
    }
    words.add(Messages.text("linear.state", ItemWords.state(said)));
    if (!said.note().isBlank()) {
      words.add(Messages.text("linear.note", said.note().strip()));
    }
    return words.toString();
  }
}
