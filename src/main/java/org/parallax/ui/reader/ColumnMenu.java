package org.parallax.ui.reader;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.BlindOrder;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Columns;

/** What a person can do with a column; each act changes the session, from which the row follows. */
final class ColumnMenu {
  private static final double STEP = 1.25;

  private final ReviewSession session;

  ColumnMenu(ReviewSession session) {
    this.session = session;
  }

  /**
   * Gives the commands on columns their behaviour; nothing happens while no column is in hand.
   *
   * @param hand the column the keyboard is in
   * @param scale the text size; 1 is 100 %
   */
  void fill(Actions actions, Supplier<Optional<Column>> hand, DoubleSupplier scale) {
    Map<Command, Consumer<Column>> acts = new EnumMap<>(Command.class);
    acts.put(Command.COLUMN_LEFT, column -> move(id(column), -1));
    acts.put(Command.COLUMN_RIGHT, column -> move(id(column), 1));
    acts.put(
        Command.WIDEN_COLUMN,
        column -> widen(id(column), column.getWidth() / scale.getAsDouble() * STEP));
    acts.put(
        Command.NARROW_COLUMN,
        column -> widen(id(column), column.getWidth() / scale.getAsDouble() / STEP));
    acts.put(Command.HIDE_COLUMN, column -> hide(id(column)));
    acts.put(Command.BASE, column -> toggleBase(id(column)));
    acts.put(Command.REMOVE_ARTICLE, column -> remove(id(column)));
    acts.forEach((command, act) -> actions.put(command, () -> hand.get().ifPresent(act)));
    actions.put(Command.SHOW_COLUMNS, this::showAll);
  }

  private static ArticleId id(Column column) {
    return column.pane().article().id();
  }

  /** The menu of the column of {@code article}, which is {@code width} pixels wide at 100 %. */
  List<MenuItem> items(ArticleId article, double width) {
    boolean base = columns().base().filter(article::equals).isPresent();
    return List.of(
        item(base ? "columns.no-base" : "columns.base", () -> toggleBase(article)),
        item("columns.left", () -> move(article, -1)),
        item("columns.right", () -> move(article, 1)),
        item("columns.widen", () -> widen(article, width * STEP)),
        item("columns.narrow", () -> widen(article, width / STEP)),
        item("columns.fit", () -> edit(article, column -> Columns.Column.of(article))),
        new SeparatorMenuItem(),
        item("columns.hide", () -> hide(article)),
        item("columns.show-all", this::showAll),
        item("columns.remove", () -> remove(article)));
  }

  /** Makes a column the one the others are held against, or takes that away. */
  void toggleBase(ArticleId article) {
    boolean base = columns().base().filter(article::equals).isPresent();
    look(columns -> columns.onBase(base ? Optional.empty() : Optional.of(article)));
  }

  /** Puts a column away; the last one stays. */
  void hide(ArticleId article) {
    if (shown().size() > 1) {
      edit(article, column -> column.hidden(true));
    }
  }

  /** Moves a column past so many neighbours, to the right or with a negative number to the left. */
  void move(ArticleId article, int steps) {
    List<Columns.Column> shown = shown();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).article().equals(article)) {
        int to = Math.max(0, Math.min(shown.size() - 1, i + steps));
        moveTo(article, shown.get(to).article());
        return;
      }
    }
  }

  /** Moves a column to the place of another. */
  void moveTo(ArticleId article, ArticleId place) {
    List<ArticleId> order = columns().of(articles()).stream().map(Columns.Column::article).toList();
    look(columns -> columns.moved(articles(), article, order.indexOf(place)));
  }

  /** Gives a column a width in pixels at 100 %. */
  void widen(ArticleId article, double pixels) {
    edit(article, column -> column.wide(Math.max(Widths.LEAST, pixels)));
  }

  /**
   * The columns that are not put away, from left to right; the base comes first. Read blind they
   * are mixed.
   */
  List<Columns.Column> shown() {
    List<Columns.Column> shown =
        columns().of(articles()).stream().filter(column -> !column.hidden()).toList();
    return session.gaze().blind().get() ? mixed(shown) : baseFirst(shown);
  }

  private List<Columns.Column> mixed(List<Columns.Column> shown) {
    List<ArticleId> order = BlindOrder.of(articles()).stream().map(Article::id).toList();
    return shown.stream()
        .sorted(Comparator.comparingInt(column -> order.indexOf(column.article())))
        .toList();
  }

  private List<Columns.Column> baseFirst(List<Columns.Column> shown) {
    Optional<ArticleId> base = columns().base();
    return shown.stream()
        .sorted(
            (a, b) ->
                Boolean.compare(
                    base.filter(b.article()::equals).isPresent(),
                    base.filter(a.article()::equals).isPresent()))
        .toList();
  }

  private void showAll() {
    look(
        columns ->
            new Columns(
                columns.of(articles()).stream().map(column -> column.hidden(false)).toList(),
                columns.base()));
  }

  private void remove(ArticleId article) {
    session.apply(Messages.text("columns.remove"), workspace -> workspace.without(article));
  }

  private void edit(ArticleId article, UnaryOperator<Columns.Column> edit) {
    look(columns -> columns.edited(articles(), article, edit));
  }

  private void look(UnaryOperator<Columns> edit) {
    session.look(view -> view.with(edit.apply(view.columns())));
  }

  private Columns columns() {
    return session.workspace().view().columns();
  }

  private List<Article> articles() {
    return session.workspace().articles();
  }

  private static MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setOnAction(event -> act.run());
    return item;
  }
}
