package org.parallax.ui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.mention.Mention;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Places;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

/** Joins findings and takes them apart, as a person sees it; it holds for later analyses too. */
public final class Regrouper {
  private final ReviewSession session;

  Regrouper(ReviewSession session) {
    this.session = session;
  }

  // ---- joining

  /** What the selected item can be joined with: those of its kind first. */
  public List<Item> others() {
    Optional<Item> one = session.selected();
    return session.board().all().stream()
        .filter(item -> one.isPresent() && !item.selection().equals(one.get().selection()))
        .filter(item -> item.group() != Group.LOST)
        .sorted((a, b) -> Boolean.compare(isLike(b, one), isLike(a, one)))
        .toList();
  }

  private static boolean isLike(Item item, Optional<Item> one) {
    return item.finding().map(Finding::kind).equals(one.flatMap(Item::finding).map(Finding::kind));
  }

  /** Makes one of the selected item and {@code other}; what was said of either is kept. */
  public void join(Item other) {
    session.selected().ifPresent(one -> join(one, other));
  }

  private void join(Item one, Item other) {
    boolean turned = one.finding().isEmpty() && other.finding().isPresent();
    Item whole = turned ? other : one;
    Item part = turned ? one : other;
    session.apply(Messages.text("edit.join"), (old, now) -> joined(old, whole, part, now));
    session.select(whole.selection());
  }

  private static Workspace joined(Workspace old, Item whole, Item part, Stamp now) {
    Workspace next = old;
    if (whole.finding().isPresent() && part.finding().isPresent()) {
      next =
          next.with(
              new Correction.Merged(
                  List.of(
                      old.words(whole.finding().get().mentions()),
                      old.words(part.finding().get().mentions()))));
    }
    Optional<Target> target = whole.target();
    return target.isPresent() && part.placed().isPresent()
        ? next.joined(target.get(), part.placed().get().annotation().id(), now)
        : next;
  }

  // ---- taking apart

  /** The readings of the selected finding that can be taken out of it; none of a lone one. */
  public List<Side> readings() {
    List<Side> sides =
        session.selected().flatMap(Item::finding).map(Finding::sides).orElse(List.of());
    return sides.size() > 1 ? sides : List.of();
  }

  /** Makes a finding of its own of one reading of the selected finding. */
  public void splitOff(Side reading) {
    found()
        .ifPresent(
            whole ->
                session.apply(
                    Messages.text("edit.split"),
                    (old, now) -> released(old.with(split(old, whole, reading)), reading, now)));
  }

  /**
   * Says that one reading of the selected finding is not about the same thing as the others: it
   * becomes a finding of its own, and the columns do not meet there any more.
   */
  public void keepApart(Side reading) {
    found()
        .ifPresent(
            whole ->
                session.apply(
                    Messages.text("edit.apart"),
                    (old, now) -> released(apart(old, whole, reading), reading, now)));
  }

  /** What was said stays with the rest: the words that leave are not among what it is about. */
  private Workspace released(Workspace parted, Side reading, Stamp now) {
    Optional<Places.Placed> placed = session.selected().flatMap(Item::placed);
    if (placed.isEmpty()) {
      return parted;
    }
    Workspace next = parted;
    for (Places.PlacedReading words : placed.get().readings()) {
      if (isIn(words, reading)) {
        next = next.withoutReading(placed.get().annotation().id(), words.reading(), now);
      }
    }
    return next;
  }

  private static boolean isIn(Places.PlacedReading words, Side reading) {
    return words.spot().stream()
        .anyMatch(
            spot ->
                reading.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.article().equals(spot.article())
                                && mention.span().overlaps(spot.span())));
  }

  private Optional<Finding> found() {
    return session.selected().flatMap(Item::finding);
  }

  private static Correction.Split split(Workspace old, Finding whole, Side reading) {
    List<Mention> rest =
        whole.mentions().stream().filter(each -> !reading.mentions().contains(each)).toList();
    return new Correction.Split(List.of(old.words(rest), old.words(reading.mentions())));
  }

  private static Workspace apart(Workspace old, Finding whole, Side reading) {
    Correction.Split split = split(old, whole, reading);
    Workspace next = old.with(split);
    for (Anchored one : firsts(split.parts().get(0))) {
      for (Anchored other : firsts(split.parts().get(1))) {
        if (!one.article().equals(other.article())) {
          next = next.with(new Correction.Apart(one, other));
        }
      }
    }
    return next;
  }

  /** The first words of each article: enough to hold a pair of passages by. */
  private static List<Anchored> firsts(List<Anchored> words) {
    Set<ArticleId> seen = new HashSet<>();
    return words.stream().filter(each -> seen.add(each.article())).toList();
  }

  // ---- taking back

  /** What was put right, the last first; pairs kept apart by a split go with it. */
  public List<Correction> corrections() {
    List<Correction> all = new ArrayList<>(session.workspace().review().corrections());
    List<Correction> parts = all.stream().flatMap(each -> goingWith(each, all)).toList();
    all.removeAll(parts);
    Collections.reverse(all);
    return List.copyOf(all);
  }

  /** Leaves it again as it was found. */
  public void takeBack(Correction correction) {
    session.apply(
        Messages.text("edit.take-back"),
        old ->
            goingWith(correction, old.review().corrections())
                .reduce(old.without(correction), Workspace::without, (one, other) -> other));
  }

  private static Stream<Correction> goingWith(Correction correction, List<Correction> all) {
    if (!(correction instanceof Correction.Split split)) {
      return Stream.empty();
    }
    List<Anchored> words = split.parts().stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(
            each ->
                each instanceof Correction.Apart apart
                    && words.contains(apart.one())
                    && words.contains(apart.other()));
  }
}
