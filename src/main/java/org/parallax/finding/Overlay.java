package org.parallax.finding;

import java.util.List;
import org.parallax.article.ArticleId;

/** A note on a finding that is no verdict. */
public sealed interface Overlay {
  /**
   * The later report may update the earlier.
   *
   * @param earlier the one published first
   * @param later the one published after it
   */
  record Superseded(ArticleId earlier, ArticleId later) implements Overlay {}

  /**
   * Some of the articles on one side share their text and count as one origin.
   *
   * @param articles those that share it
   */
  record SharedText(List<ArticleId> articles) implements Overlay {
    public SharedText {
      articles = List.copyOf(articles);
    }
  }

  /**
   * A person put the finding right: what the judge said of it holds no more, or not for these
   * words.
   *
   * @param act what was done
   */
  record ByHand(Act act) implements Overlay {
    /** What a person does to a finding. */
    public enum Act {
      /** Made one of several. */
      JOINED,
      /** Made one of a part of it. */
      PARTED,
      /** Moved the ends of its words. */
      MOVED
    }
  }
}
