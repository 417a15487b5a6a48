package org.parallax.finding;

import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;

/**
 * What several articles say of one thing, and how it was judged.
 *
 * @param id stable over runs
 * @param matter what it is about
 * @param sides one for each reading; at least one, and two from different articles for a difference
 * @param judgement the verdict with its reason
 * @param overlays notes that are no verdict
 */
public record Finding(
    FindingId id, Matter matter, List<Side> sides, Judgement judgement, List<Overlay> overlays) {
  /**
   * What a finding is about.
   *
   * @param kind the sort of reading
   * @param topic a few words a person would use
   */
  public record Matter(Kind kind, String topic) {}

  /**
   * @throws IllegalArgumentException if there is no side, or a difference has fewer than two
   */
  public Finding {
    sides = List.copyOf(sides);
    overlays = List.copyOf(overlays);
    int least = judgement.verdict() == Verdict.DIFFER ? 2 : 1;
    if (sides.size() < least) {
      throw new IllegalArgumentException(
          "Finding \"%s\": %s needs %d sides, has %d"
              .formatted(matter.topic(), judgement.verdict(), least, sides.size()));
    }
  }

  /** The sort of reading. */
  public Kind kind() {
    return matter.kind();
  }

  /** A few words a person would use for what it is about. */
  public String topic() {
    return matter.topic();
  }

  /** How the readings stand to each other. */
  public Verdict verdict() {
    return judgement.verdict();
  }

  /** Whether it is a difference whose sides read the same, which nobody could see. */
  public boolean isInvisible() {
    return verdict() == Verdict.DIFFER && SideLabels.areAlike(sides);
  }

  /** Every mention of every side. */
  public List<Mention> mentions() {
    return sides.stream().flatMap(side -> side.mentions().stream()).toList();
  }

  /** Every article on any side, each once. */
  public List<ArticleId> articles() {
    return mentions().stream().map(Mention::article).distinct().toList();
  }
}
