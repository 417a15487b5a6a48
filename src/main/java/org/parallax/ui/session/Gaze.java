package org.parallax.ui.session;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;

/** What a person is looking at now and no file keeps. */
public final class Gaze {
  private final BooleanProperty highlights = new SimpleBooleanProperty(true);
  private final BooleanProperty blind = new SimpleBooleanProperty(false);
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Passage>> words =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Passage>> place =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ArticleId>> column =
      new SimpleObjectProperty<>(Optional.empty());

  Gaze() {}

  /** Whether findings are marked in the texts; false shows them clean. */
  public BooleanProperty highlights() {
    return highlights;
  }

  /** Whether outlets and authors are hidden, so that a report is judged by its words. */
  public BooleanProperty blind() {
    return blind;
  }

  /** What is searched for in all texts; empty for nothing. */
  public StringProperty query() {
    return query;
  }

  /**
   * The words selected by hand in a column; an empty span is a place where something is missing.
   */
  public ObjectProperty<Optional<Passage>> words() {
    return words;
  }

  /** The article whose column the keyboard is in. */
  public ObjectProperty<Optional<ArticleId>> column() {
    return column;
  }

  /** The place that was asked for last; its column brings it into view. */
  public ReadOnlyObjectProperty<Optional<Passage>> place() {
    return place;
  }

  /** Asks for {@code wanted} to be brought into view, also when it was asked for before. */
  public void reveal(Passage wanted) {
    place.set(Optional.empty());
    place.set(Optional.of(wanted));
  }

  /** The nearest to the words selected or the caret first; what is in other columns last. */
  <T> Comparator<T> nearest(Function<T, Passage> at) {
    return Comparator.comparingInt(each -> distance(at.apply(each)));
  }

  private int distance(Passage there) {
    boolean here = column.get().filter(there.article()::equals).isPresent();
    return words
        .get()
        .filter(at -> at.article().equals(there.article()))
        .map(at -> at.span().gap(there.span()))
        .orElse(here ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE);
  }

  /** Lets go of selected words; a bare caret stays. */
  void dropWords() {
    if (words.get().filter(there -> !there.span().isEmpty()).isPresent()) {
      words.set(Optional.empty());
    }
  }

  void clear() {
    place.set(Optional.empty());
    blind.set(false);
    query.set("");
    words.set(Optional.empty());
    column.set(Optional.empty());
  }
}
