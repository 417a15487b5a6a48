package org.parallax.ui.inspector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.parallax.mention.Attribution;
import org.parallax.ui.command.Actions;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Names;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Soon;
import org.parallax.ui.style.Styles;

/** Shows the selected finding whole, and takes what a person says of it. */
public final class InspectorPane extends ScrollPane {
  /** The columns change in the frame of an act, the list scrolls in the next. */
  private static final int FRAMES_AFTER_LIST = 1;

  private final ReviewSession session;
  private final VBox content = new VBox();
  private final VBox facts = new VBox();
  private final Judging judging;
  private final Label nothing = new Label(Messages.text("inspector.nothing"));
  private final Soon fresh = new Soon(FRAMES_AFTER_LIST, this::refresh);
  private final Deque<Supplier<List<Node>>> coming = new ArrayDeque<>();
  private final Soon more = new Soon(0, this::addPart);
  private Optional<Shown> shown = Optional.empty();
  private Attribution attribution = new Attribution(List.of());

  /** What the facts on screen were made of: they are made again only when one of these changes. */
  private record Shown(Item item, Names names) {
    boolean sameFacts(Shown other) {
      return names.equals(other.names)
          && item.finding().equals(other.item.finding())
          && item.selection().equals(other.item.selection())
          && item.passages().equals(other.item.passages());
    }
  }

  /**
   * Shows what is selected in {@code session}.
   *
   * @param actions what the window can do
   * @param leave where the keyboard goes when a note is closed
   */
  public InspectorPane(ReviewSession session, Actions actions, Runnable leave) {
    this.session = session;
    this.judging = new Judging(session, actions, leave);
    getStyleClass().addAll("plx-inspector", Styles.CLEAR);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    nothing.setWrapText(true);
    nothing.getStyleClass().add(Styles.FAINT);
    facts.getStyleClass().add("plx-facts");
    content.getStyleClass().add("plx-inspector-content");
    setContent(content);
    Watch.now(session.analysisProperty(), found -> attribution = new Attribution(found.mentions()));
    session.boardProperty().addListener((all, before, now) -> refresh());
    session.selectionProperty().addListener((all, before, now) -> fresh.ask());
    session.gaze().blind().addListener((all, before, now) -> refresh());
    refresh();
  }

  /** Puts the keyboard on the tags. */
  public void focusTags() {
    focus(judging::focusTags);
  }

  /** Puts the keyboard on the states. */
  public void focusState() {
    focus(judging::focusState);
  }

  /** Puts the keyboard in the note. */
  public void focusNote() {
    focus(judging::focusNote);
  }

  private void focus(Runnable where) {
    fresh.finish();
    while (!coming.isEmpty()) {
      addPart();
    }
    if (session.selected().isPresent()) {
      where.run();
      reveal();
    }
  }

  /** What a person is about to write or choose stands below the facts, often out of sight. */
  private void reveal() {
    content.applyCss();
    layout();
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      double below = judging.getBoundsInParent().getMaxY() - getViewportBounds().getHeight();
      double above = judging.getBoundsInParent().getMinY();
      setVvalue(Math.max(0, Math.min(below, above)) / hidden);
    }
  }

  private void refresh() {
    Optional<Shown> now =
        session
            .selected()
            .map(
                item ->
                    new Shown(
                        item,
                        Names.of(session.workspace().articles(), session.gaze().blind().get())));
    if (now.isEmpty()) {
      content.getChildren().setAll(nothing);
    } else {
      Shown next = now.get();
      if (shown.isEmpty() || !shown.get().sameFacts(next)) {
        begin(Facts.of(next.item(), dossier(next.names()), deeds()));
      }
      judging.show(next.item().said());
      if (shown.isEmpty()) {
        content.getChildren().setAll(facts, judging);
      }
    }
    shown = now;
  }

  private void begin(List<Supplier<List<Node>>> parts) {
    coming.clear();
    coming.addAll(parts);
    facts.getChildren().clear();
    setVvalue(0);
    addPart();
  }

  /** One part a frame: the cards of many reports are too much for one. */
  private void addPart() {
    if (!coming.isEmpty()) {
      facts.getChildren().addAll(coming.remove().get());
      more.ask();
    }
  }

  private Dossier dossier(Names names) {
    return new Dossier(session.workspace().articles(), session.analysis(), attribution, names);
  }

  private ReadingCard.Deeds deeds() {
    return new ReadingCard.Deeds(session.gaze()::reveal, session.byHand()::remove);
  }
}
