package org.parallax.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.parallax.ui.session.Names;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Filter;
import org.parallax.workspace.State;

/** Which sources, tags and states are listed. */
final class MarkMenu extends MenuButton {
  private final ReviewSession session;

  MarkMenu(ReviewSession session) {
    this.session = session;
    getStyleClass().setAll("menu-button", Styles.FILTER);
    // Of its own words the toolkit tells a screen reader nothing.
    accessibleTextProperty().bind(textProperty());
    setOnShowing(event -> getItems().setAll(menus()));
    getItems().setAll(new MenuItem());
    Watch.now(session.view(view -> view.filter()), this::title);
  }

  private void title(Filter filter) {
    int chosen =
        filter.sources().size() + filter.marks().tags().size() + filter.marks().states().size();
    setText(
        chosen == 0
            ? Messages.text("findings.more-filters")
            : Messages.text("findings.more-filters-on", chosen));
  }

  private List<MenuItem> menus() {
    Menu sources = new Menu(Messages.text("findings.sources"));
    Names names = Names.of(session.workspace().articles(), session.gaze().blind().get());
    session
        .workspace()
        .articles()
        .forEach(
            article ->
                sources
                    .getItems()
                    .add(
                        item(
                            names.of(article.id()),
                            filter().sources().contains(article.id()),
                            f -> f.ofSources(FilterBar.toggled(f.sources(), article.id())))));
    MenuItem all = new MenuItem(Messages.text("findings.no-filter"));
    all.setOnAction(event -> session.look(view -> view.with(Filter.ALL)));
    return List.of(sources, tags(), states(), new SeparatorMenuItem(), all);
  }

  private Menu tags() {
    Menu menu = new Menu(Messages.text("findings.tags"));
    session
        .workspace()
        .codebook()
        .tags()
        .forEach(
            tag ->
                menu.getItems()
                    .add(
                        item(
                            tag.name(),
                            filter().marks().tags().contains(tag.id()),
                            f -> f.ofTags(FilterBar.toggled(f.marks().tags(), tag.id())))));
    return menu;
  }

  private Menu states() {
    List<MenuItem> items = new ArrayList<>();
    Set<State> chosen = filter().marks().states();
    Arrays.stream(State.values())
        .forEach(
            state ->
                items.add(
                    item(
                        Messages.text("state." + state.name().toLowerCase(Locale.ROOT)),
                        chosen.contains(state),
                        f -> f.ofStates(FilterBar.toggled(f.marks().states(), state)))));
    Menu menu = new Menu(Messages.text("findings.states"));
    menu.getItems().setAll(items);
    return menu;
  }

  private CheckMenuItem item(String words, boolean chosen, UnaryOperator<Filter> edit) {
    CheckMenuItem item = new CheckMenuItem(words);
    item.setSelected(chosen);
    item.setOnAction(event -> session.look(view -> view.with(edit.apply(view.filter()))));
    return item;
  }

  private Filter filter() {
    return session.workspace().view().filter();
  }
}
