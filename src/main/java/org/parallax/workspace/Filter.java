package org.parallax.workspace;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;

/**
 * Which findings are shown. An empty set lets everything pass.
 *
 * @param verdicts of one of these verdicts
 * @param kinds of one of these kinds
 * @param sources told by at least one of these articles
 * @param marks what the user has said of it
 * @param text words that stand in the topic, a reading or the note, whatever their case
 */
public record Filter(
    Set<Verdict> verdicts, Set<Kind> kinds, Set<ArticleId> sources, Marks marks, String text) {
  /** Lets everything pass. */
  public static final Filter ALL =
      new Filter(Set.of(), Set.of(), Set.of(), new Marks(Set.of(), Set.of()), "");

  /**
   * What the user has said of a finding.
   *
   * @param tags with at least one of these tags
   * @param states in one of these states
   */
  public record Marks(Set<TagId> tags, Set<State> states) {
    public Marks {
      tags = Set.copyOf(tags);
      states = Set.copyOf(states);
    }

    boolean accept(Assessment assessment) {
      return passes(states, assessment.state())
          && (tags.isEmpty() || assessment.tags().stream().anyMatch(tags::contains));
    }
  }

  public Filter {
    verdicts = Set.copyOf(verdicts);
    kinds = Set.copyOf(kinds);
    sources = Set.copyOf(sources);
  }

  /**
   * Whether a finding is shown.
   *
   * @param assessment what the user has said of it; {@link Assessment#NONE} for nothing
   */
  public boolean accepts(Finding finding, Assessment assessment) {
    return passes(verdicts, finding.verdict())
        && passes(kinds, finding.kind())
        && (sources.isEmpty() || finding.articles().stream().anyMatch(sources::contains))
        && marks.accept(assessment)
        && holdsText(finding, assessment);
  }

  /** Of these verdicts only. */
  public Filter ofVerdicts(Set<Verdict> other) {
    return new Filter(other, kinds, sources, marks, text);
  }

  /** Of these kinds only. */
  public Filter ofKinds(Set<Kind> other) {
    return new Filter(verdicts, other, sources, marks, text);
  }

  /** Told by these articles only. */
  public Filter ofSources(Set<ArticleId> other) {
    return new Filter(verdicts, kinds, other, marks, text);
  }

  /** With these tags only. */
  public Filter ofTags(Set<TagId> other) {
    return new Filter(verdicts, kinds, sources, new Marks(other, marks.states()), text);
  }

  /** In these states only. */
  public Filter ofStates(Set<State> other) {
    return new Filter(verdicts, kinds, sources, new Marks(marks.tags(), other), text);
  }

  /** With these words only. */
  public Filter ofText(String other) {
    return new Filter(verdicts, kinds, sources, marks, other);
  }

  private boolean holdsText(Finding finding, Assessment assessment) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(finding.topic(), assessment.note()),
            finding.sides().stream().map(Side::label))
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static <T> boolean passes(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
