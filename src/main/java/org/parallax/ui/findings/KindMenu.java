package org.parallax.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.parallax.finding.Kind;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** Which sorts of reading are listed. */
final class KindMenu extends MenuButton {
  private final ReviewSession session;

  KindMenu(ReviewSession session) {
    this.session = session;
    getStyleClass().setAll("menu-button", Styles.FILTER);
    // Of its own words the toolkit tells a screen reader nothing.
    accessibleTextProperty().bind(textProperty());
    setOnShowing(event -> getItems().setAll(items()));
    getItems().setAll(new MenuItem());
    Watch.now(session.view(view -> view.filter().kinds()), this::title);
  }

  private void title(Set<Kind> kinds) {
    setText(
        switch (kinds.size()) {
          case 0 -> Messages.text("findings.all-kinds");
          case 1 -> words(kinds.iterator().next());
          default -> Messages.text("findings.kinds", kinds.size());
        });
  }

  /** Only the kinds there are, so that none leads to an empty list. */
  private List<MenuItem> items() {
    Set<Kind> chosen = session.workspace().view().filter().kinds();
    return Arrays.stream(Kind.values())
        .filter(kind -> chosen.contains(kind) || isFound(kind))
        .<MenuItem>map(kind -> item(kind, chosen.contains(kind)))
        .toList();
  }

  private boolean isFound(Kind kind) {
    return session.analysis().findings().stream().anyMatch(finding -> finding.kind() == kind);
  }

  private CheckMenuItem item(Kind kind, boolean chosen) {
    CheckMenuItem item = new CheckMenuItem(words(kind), Icons.node(Icons.of(kind)));
    item.setSelected(chosen);
    item.setOnAction(
        event ->
            session.look(
                view ->
                    view.with(
                        view.filter().ofKinds(FilterBar.toggled(view.filter().kinds(), kind)))));
    return item;
  }

  static String words(Kind kind) {
    return Messages.text("kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
