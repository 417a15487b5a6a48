package org.parallax.ui.reader;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;

/**
 * Keeps the columns on the same matter: when a person moves one, the others bring what is about the
 * same thing to the same height. A column without a counterpart rests.
 */
final class Following {
  /** A farther way, as a part of the pane's height, is glided and not jumped. */
  private static final double FAR = 0.3;

  private final Supplier<List<Column>> columns;
  private final Glide glide;
  private final BooleanProperty locked = new SimpleBooleanProperty(true);
  private Counterparts counterparts = new Counterparts(List.of());
  private @Nullable Column leader;

  Following(Supplier<List<Column>> columns, Glide glide) {
    this.columns = columns;
    this.glide = glide;
  }

  /** Whether the columns follow each other. */
  BooleanProperty locked() {
    return locked;
  }

  /** What is about the same thing. */
  void setAlignments(List<Alignment> alignments) {
    counterparts = new Counterparts(alignments);
  }

  /** The place of another text that is about the same thing as {@code passage}. */
  OptionalDouble counterpart(Passage passage, ArticleId other) {
    return counterparts.of(passage.article(), passage.span().start(), other);
  }

  /** The column a person has in hand; the others follow it from now on. */
  void lead(Column column) {
    leader = column;
    glide.stop(column.pane());
  }

  /** Nobody has a column in hand: each stays where it is put. */
  void release() {
    leader = null;
  }

  /** To be told when {@code column} has moved; does nothing unless it leads. */
  void moved(Column column) {
    if (locked.get() && column.equals(leader)) {
      ReaderPane pane = column.pane();
      double part = anchor(pane);
      double offset = pane.page().offsetAt(pane.top() + part * pane.getHeight());
      for (Column other : columns.get()) {
        if (!other.equals(column)) {
          follow(pane, offset, other.pane(), part);
        }
      }
    }
  }

  private void follow(ReaderPane leading, double offset, ReaderPane pane, double part) {
    OptionalDouble there = counterparts.of(leading.article().id(), offset, pane.article().id());
    if (there.isEmpty()) {
      return;
    }
    double target = pane.page().yAt(there.getAsDouble()) - part * pane.getHeight();
    boolean far = Math.abs(target - pane.top()) > FAR * pane.getHeight();
    if (far || glide.isMoving(pane)) {
      glide.to(pane, target);
    } else {
      pane.scrollTo(target);
    }
  }

  /**
   * The height texts are held together at: the middle, but the top where the text begins and the
   * bottom where it ends, so that every line comes by (as Meld does).
   */
  private static double anchor(ReaderPane pane) {
    double half = Math.max(1, pane.getHeight() / 2);
    double begun = Math.min(1, pane.top() / half);
    double left = Math.min(1, (pane.lowest() - pane.top()) / half);
    return 0.5 * begun + 0.5 * (1 - left);
  }
}
