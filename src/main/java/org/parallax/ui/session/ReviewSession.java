package org.parallax.ui.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.parallax.analysis.Analysis;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.Workspace;

/**
 * One review: the workspace with its past, what was found in it, and what a person is looking at.
 * Every pane reads from here and acts on here, and knows no other pane. For the JavaFX thread.
 */
public final class ReviewSession {
  private Hand hand;
  private final ReadOnlyObjectWrapper<Workspace> workspace;
  private final ReadOnlyObjectWrapper<Analysis> analysis =
      new ReadOnlyObjectWrapper<>(Analysis.NONE);
  private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
  private final Joining joining;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NOTHING);
  private final ObjectProperty<Set<Group>> folded =
      new SimpleObjectProperty<>(Set.of(Group.SUGGESTED));
  private final Gaze gaze = new Gaze();
  private final Annotator annotator = new Annotator(this);
  private final ByHand byHand = new ByHand(this);
  private final Regrouper regrouper = new Regrouper(this);
  private final Past past;

  /** Starts with {@code start}, which counts as saved. */
  public ReviewSession(Workspace start, Hand hand) {
    this.hand = hand;
    this.workspace = new ReadOnlyObjectWrapper<>(start);
    this.joining = new Joining(start);
    this.past = new Past(start, this::changed);
    board.set(joining.board(start));
  }

  /** Goes over to another workspace, without a past; it counts as saved. */
  public void open(Workspace other) {
    begin(other, other);
  }

  /** Goes over to another workspace, without a past, that no file holds as it is. */
  public void restore(Workspace other) {
    begin(other, Workspace.empty());
  }

  private void begin(Workspace other, Workspace inFile) {
    gaze.clear();
    past.begin(other, inFile);
    select(Selection.NOTHING);
  }

  // ---- what there is to see

  /** The workspace as it is. */
  public Workspace workspace() {
    return workspace.get();
  }

  /** The workspace, for those who watch it. */
  public ReadOnlyObjectProperty<Workspace> workspaceProperty() {
    return workspace.getReadOnlyProperty();
  }

  /** A part of the workspace, for those who watch only that; it changes when the part does. */
  public <T> ObservableValue<T> watch(Function<Workspace, T> part) {
    return workspace.map(part);
  }

  /** A part of how the workspace is looked at. */
  public <T> ObservableValue<T> view(Function<ViewSettings, T> part) {
    return workspace.map(now -> part.apply(now.view()));
  }

  /**
   * What was found, as a person has put it right. It may lag behind the workspace by articles that
   * were just added; it is {@link Analysis#NONE} as soon as an article it speaks of is gone.
   */
  public Analysis analysis() {
    return analysis.get();
  }

  /** What was found, for those who watch it. */
  public ReadOnlyObjectProperty<Analysis> analysisProperty() {
    return analysis.getReadOnlyProperty();
  }

  /**
   * Takes a new analysis, unless it is not of the articles that are open now.
   *
   * @return whether it was taken
   */
  public boolean accept(Analysis found) {
    if (!found.of().equals(workspace().articles())) {
      return false;
    }
    joining.take(found, workspace());
    analysis.set(joining.analysis(workspace()));
    board.set(joining.board(workspace()));
    if (selected().isEmpty()) {
      select(Selection.NOTHING);
    }
    return true;
  }

  /** What there is to review. */
  public Board board() {
    return board.get();
  }

  /** What there is to review, for those who watch it. */
  public ReadOnlyObjectProperty<Board> boardProperty() {
    return board.getReadOnlyProperty();
  }

  /** The groups of the list that are folded; next and previous pass them by. */
  public ObjectProperty<Set<Group>> folded() {
    return folded;
  }

  /** What a person is looking at that no file keeps. */
  public Gaze gaze() {
    return gaze;
  }

  // ---- selecting

  /** What is selected. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** Selects something; every pane follows. */
  public void select(Selection other) {
    if (!other.equals(selection.get())) {
      gaze.dropWords();
    }
    selection.set(other);
  }

  /** The selected item. */
  public Optional<Item> selected() {
    return board().item(selection.get());
  }

  /** Selects the next item that is shown; the first when none is selected; stays on the last. */
  public void next() {
    steering().after(selection.get()).ifPresent(this::select);
  }

  /** Selects the next item that is shown and not decided; stays where there is none. */
  void nextOpen() {
    steering().openAfter(selection.get()).ifPresent(this::select);
  }

  /** Selects the item before; the last when none is selected; stays on the first. */
  public void previous() {
    steering().before(selection.get()).ifPresent(this::select);
  }

  /** Selects the first discrepancy, or the first item there is. */
  public void selectFirst() {
    steering().after(Selection.NOTHING).ifPresent(this::select);
  }

  private Steering steering() {
    return new Steering(board(), folded.get());
  }

  // ---- doing

  /** How the person calls themselves; empty for one who has not said. */
  public String coder() {
    return hand.coder();
  }

  /** What is done from now on bears this name. */
  public void sign(String coder) {
    hand = hand.named(coder);
  }

  /** Makes one edit that can be undone. */
  public void apply(String label, UnaryOperator<Workspace> edit) {
    past.apply(label, edit);
  }

  /** Makes one edit that carries the time and the hand it was made by. */
  public void apply(String label, BiFunction<Workspace, Stamp, Workspace> edit) {
    apply(label, old -> edit.apply(old, hand.stamp()));
  }

  /** Changes how the workspace is looked at, which is not undone. */
  public void look(UnaryOperator<ViewSettings> edit) {
    past.look(edit);
  }

  /**
   * Makes one edit of a run, such as letters typed: those that follow each other are undone
   * together.
   */
  void apply(String label, String run, BiFunction<Workspace, Stamp, Workspace> edit) {
    past.apply(label, run, old -> edit.apply(old, hand.stamp()));
  }

  /** Writes down what a person says of the selected item. */
  public Annotator annotator() {
    return annotator;
  }

  /** Marks words in the texts. */
  public ByHand byHand() {
    return byHand;
  }

  /** Joins findings and takes them apart. */
  public Regrouper regrouper() {
    return regrouper;
  }

  /** Ends the run of edits under way: what follows is undone by itself. */
  public void endRun() {
    past.endRun();
  }

  /** Takes back the last edit. */
  public void undo() {
    past.undo();
  }

  /** Makes the last edit that was taken back once more. */
  public void redo() {
    past.redo();
  }

  /** What undo and redo would do. */
  public ReadOnlyObjectProperty<Steps> stepsProperty() {
    return past.stepsProperty();
  }

  // ---- saving

  /** Whether something was done that no file holds yet. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return past.unsavedProperty();
  }

  /** {@code written} stands in a file now. */
  public void saved(Workspace written) {
    past.saved(written);
  }

  private void changed(Workspace now) {
    boolean sameFilter = now.view().filter().equals(workspace().view().filter());
    boolean sameWork = now.sameWork(workspace());
    workspace.set(now);
    if (!sameWork) {
      analysis.set(joining.analysis(now));
      board.set(joining.board(now));
    } else if (!sameFilter) {
      board.set(board().filtered(now.view().filter()));
    }
  }
}
