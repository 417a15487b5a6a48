package org.parallax.ui.timeline;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.mention.DateRange;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.text.Span;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;

/** Puts what the sources say into the order of the days they say it of. */
final class Chronicle {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Sources sources;
  private final Map<Passage, Item> shown = new HashMap<>();
  private final Map<When, List<List<Entry>>> times = new TreeMap<>(When.ORDER);

  /**
   * @param items those that are shown, the weightiest first
   */
  Chronicle(Sources sources, List<Item> items) {
    this.sources = sources;
    items.forEach(item -> item.passages().forEach(place -> shown.putIfAbsent(place, item)));
  }

  /** Enters when each source was published and what it says of which day. */
  void enter(List<Mention> mentions) {
    Map<ArticleId, Integer> lanes = new HashMap<>();
    for (int lane = 0; lane < sources.all().size(); lane++) {
      lanes.put(sources.all().get(lane).id(), lane);
      published(lane);
    }
    for (Mention mention : mentions) {
      Integer lane = lanes.get(mention.article());
      if (lane != null && mention instanceof Moment moment) {
        When.of(moment).ifPresent(when -> lane(when, lane).add(said(moment)));
      }
    }
  }

  private void published(int lane) {
    Sources.Source source = sources.all().get(lane);
    source
        .article()
        .source()
        .publication()
        .ifPresent(
            when ->
                lane(When.on(new DateRange(when.date(), when.date())), lane)
                    .add(
                        new Entry.Published(
                            new Passage(source.id(), new Span(0, 0)),
                            when.time().map(OffsetDateTime::toLocalTime).map(TIME::format))));
  }

  private Entry said(Moment moment) {
    Passage place = new Passage(moment.article(), moment.span());
    return new Entry.Said(place, Optional.ofNullable(shown.get(place)));
  }

  private List<Entry> lane(When when, int lane) {
    return times
        .computeIfAbsent(
            when, any -> sources.all().stream().<List<Entry>>map(s -> new ArrayList<>()).toList())
        .get(lane);
  }

  /** How many times there are on the calendar. */
  int told() {
    return (int) times.keySet().stream().filter(when -> when.days().isPresent()).count();
  }

  /** The lines, time by time; in each lane the findings first, then in the order of the text. */
  List<TimelineRow> rows() {
    List<TimelineRow> rows = new ArrayList<>();
    Optional<When> earlier = Optional.empty();
    for (Map.Entry<When, List<List<Entry>>> time : times.entrySet()) {
      When when = time.getKey();
      time.getValue().forEach(lane -> lane.sort(Comparator.comparing(Chronicle::rank)));
      int height = time.getValue().stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        String remark = line == 0 ? remark(earlier, when) : "";
        rows.add(new TimelineRow(when, line == 0, remark, at(time.getValue(), line)));
      }
      earlier = Optional.of(when);
    }
    return rows;
  }

  private static String remark(Optional<When> earlier, When when) {
    if (when.days().isEmpty()) {
      return Messages.text("timeline.date-not-told");
    }
    return earlier
        .flatMap(When::days)
        .flatMap(before -> Days.gap(before, when.days().get()))
        .orElse("");
  }

  private static int rank(Entry entry) {
    return entry instanceof Entry.Published ? 0 : ((Entry.Said) entry).item().isPresent() ? 1 : 2;
  }

  private static List<Optional<Entry>> at(List<List<Entry>> lanes, int line) {
    return IntStream.range(0, lanes.size())
        .mapToObj(
            lane ->
                line < lanes.get(lane).size()
                    ? Optional.of(lanes.get(lane).get(line))
                    : Optional.<Entry>empty())
        .toList();
  }
}
