package org.parallax.ui.reader;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;

/** Brings places of the texts on screen, each column by itself and one after the other. */
final class Bringing {
  /** The height that the line of a mention is brought to, as a part of the pane's. */
  private static final double PART = 0.38;

  private final Supplier<List<Column>> columns;
  private final Glide glide;
  private final Following following;
  private final Chores chores = new Chores();

  Bringing(Supplier<List<Column>> columns, Glide glide, Following following) {
    this.columns = columns;
    this.glide = glide;
    this.following = following;
  }

  /**
   * Brings every column to its first of {@code passages}. A column without one goes to what is
   * about the same thing as the first passage of all, and rests where there is nothing.
   */
  void all(List<Passage> passages) {
    following.release();
    chores.clear();
    for (Column column : columns.get()) {
      chores.add(
          deadline -> {
            bring(column, passages);
            return true;
          });
    }
  }

  /** Brings now what would be brought over the next frames. */
  void finish() {
    chores.finish();
  }

  /** Brings one place of one column. */
  void one(Column column, int offset) {
    following.release();
    glide.to(column.pane(), column.place(offset, PART));
  }

  private void bring(Column column, List<Passage> passages) {
    ArticleId article = column.pane().article().id();
    passages.stream()
        .filter(passage -> passage.article().equals(article))
        .mapToInt(passage -> passage.span().start())
        .min()
        .ifPresentOrElse(
            offset -> glide.to(column.pane(), column.place(offset, PART)),
            () -> bringCounterpart(column, passages));
  }

  private void bringCounterpart(Column column, List<Passage> passages) {
    ArticleId article = column.pane().article().id();
    for (Passage passage : passages) {
      OptionalDouble there = following.counterpart(passage, article);
      if (there.isPresent()) {
        glide.to(column.pane(), column.place((int) there.getAsDouble(), PART));
        return;
      }
    }
  }
}
