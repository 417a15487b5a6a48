package org.parallax.ui.session;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parallax.workspace.History;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.Workspace;

/** What was done to the workspace, step by step, and whether a file holds it. */
final class Past {
  private final Consumer<Workspace> changed;
  private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(Steps.NONE);
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(false);
  private History history;
  private Workspace saved;

  /**
   * Begins with {@code start}, which counts as saved.
   *
   * @param changed is given each workspace that takes the place of another
   */
  Past(Workspace start, Consumer<Workspace> changed) {
    this.changed = changed;
    this.history = new History(start);
    this.saved = start;
    history.listen(this::hear);
  }

  /** Goes over to {@code other} without a past, of which a file holds {@code inFile}. */
  void begin(Workspace other, Workspace inFile) {
    history = new History(other);
    history.listen(this::hear);
    saved = inFile;
    hear(other);
    report();
  }

  /** First whether it is saved: whoever watches the workspace has to know whether to keep it. */
  private void hear(Workspace now) {
    unsaved.set(!now.sameWork(saved));
    changed.accept(now);
  }

  void apply(String label, UnaryOperator<Workspace> edit) {
    history.apply(label, edit);
    report();
  }

  void apply(String label, String run, UnaryOperator<Workspace> edit) {
    history.apply(label, run, edit);
    report();
  }

  void look(UnaryOperator<ViewSettings> edit) {
    history.look(edit);
    report();
  }

  void endRun() {
    history.endRun();
  }

  void undo() {
    history.undo();
    report();
  }

  void redo() {
    history.redo();
    report();
  }

  /** {@code written} stands in a file now. */
  void saved(Workspace written) {
    saved = written;
    unsaved.set(!history.now().sameWork(saved));
  }

  ReadOnlyObjectProperty<Steps> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  private void report() {
    steps.set(new Steps(history.undoLabel(), history.redoLabel()));
  }
}
