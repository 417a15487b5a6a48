package org.parallax.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.align.Passage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Assessment;
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
    String words = words();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String words() {
    return finding
        .map(Finding::topic)
        .or(() -> placed.flatMap(there -> there.annotation().subject().map(Subject::topic)))
        .or(() -> placed.map(there -> there.annotation().readings().get(0).anchor().quote()))
        .orElse("");
  }

  /** Every place it rests on that is in an open article. */
  public List<Passage> passages() {
    return finding
        .map(
            found ->
                found.mentions().stream()
                    .map(mention -> new Passage(mention.article(), mention.span()))
                    .toList())
        .orElseGet(this::marked);
  }

  private List<Passage> marked() {
    return placed.stream()
        .flatMap(there -> there.readings().stream())
        .flatMap(reading -> reading.spot().stream())
        .map(spot -> new Passage(spot.article(), spot.span()))
        .toList();
  }

  /** Whether it rests on {@code article}. */
  public boolean isIn(ArticleId article) {
    return passages().stream().anyMatch(passage -> passage.article().equals(article));
  }
}
