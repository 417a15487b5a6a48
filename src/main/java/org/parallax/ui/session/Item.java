package org.parallax.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.MarkedWords;
import org.parallax.workspace.Places;
import org.parallax.workspace.Subject;
import org.parallax.workspace.Target;

/**
 * One row of the findings list: a finding, a discrepancy marked by hand, or both in one.
 *
 * @param group where it is listed
 * @param finding the finding, unless it was marked by hand alone
 * @param placed what was said of it and where those words stand, where something was said
 */
public record Item(Group group, Optional<Finding> finding, Optional<Places.Placed> placed) {
  /** What selects it. */
  public Selection selection() {
    return finding
        .<Selection>map(found -> new Selection.OfFinding(found.id()))
        .or(() -> placed.map(there -> new Selection.OfMark(there.annotation().id())))
        .orElse(Selection.NOTHING);
  }

  /** What a person said of it; {@link Assessment#NONE} for nothing. */
  public Assessment said() {
    return placed.map(there -> there.annotation().assessment()).orElse(Assessment.NONE);
  }

  /** What a judgement on it is aimed at; empty for an item that is neither found nor marked. */
  public Optional<Target> target() {
    Optional<Annotation> annotation = placed.map(Places.Placed::annotation);
    return finding
        .<Target>map(
            found ->
                annotation
                    .<Target>map(known -> new Target.Known(known.id(), found))
                    .orElseGet(() -> new Target.Fresh(found)))
        .or(() -> annotation.map(made -> new Target.Made(made.id())));
  }

  /** A few words for what it is about: the finding's topic, else the words marked first. */
  public String topic() {
    return ItemWords.heading(words());
  }

  /** The words marked by hand: all of a mark, and those added to a finding. */
  public List<Places.PlacedReading> added() {
    return placed.map(Places.Placed::added).orElse(List.of());
  }

  private String words() {
    return finding
        .map(Finding::topic)
        .or(() -> placed.flatMap(there -> there.annotation().subject().map(Subject::topic)))
        .or(() -> placed.map(there -> words(there.annotation().readings())))
        .orElse("");
  }

  /** The first words marked; where there are but omissions, what stands before the first. */
  private static String words(List<Anchored> readings) {
    return MarkedWords.of(readings)
        .orElseGet(() -> Messages.text("item.omission", readings.get(0).anchor().before().strip()));
  }

  /** Every place it rests on that is in an open article: those found first. */
  public List<Passage> passages() {
    Stream<Passage> found =
        finding.stream()
            .flatMap(each -> each.mentions().stream())
            .map(mention -> new Passage(mention.article(), mention.span()));
    Stream<Passage> marked =
        (finding.isPresent() ? added() : placed.map(Places.Placed::readings).orElse(List.of()))
            .stream()
                .flatMap(reading -> reading.spot().stream())
                .map(spot -> new Passage(spot.article(), spot.span()));
    return Stream.concat(found, marked).toList();
  }

  /** The articles of each reading; those of words marked by hand each by itself. */
  public List<List<ArticleId>> sides() {
    Stream<List<ArticleId>> found =
        finding.stream().flatMap(each -> each.sides().stream()).map(Side::articles);
    Stream<List<ArticleId>> marked =
        added().stream()
            .flatMap(reading -> reading.spot().stream())
            .map(spot -> List.of(spot.article()));
    return Stream.concat(found, marked).toList();
  }

  /** Whether it rests on {@code article}. */
  public boolean isIn(ArticleId article) {
    return passages().stream().anyMatch(passage -> passage.article().equals(article));
  }
}
