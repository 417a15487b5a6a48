package org.parallax.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parallax.ui.command.Actions;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Severity;
import org.parallax.workspace.State;

/** What a person says of the selected finding: tags, state, severity, note. */
final class Judging extends VBox {
  private final TagBar tags;
  private final ChoiceBar<State> states;
  private final ChoiceBar<Severity> severities;
  private final NoteBox note;

  Judging(ReviewSession session, Actions actions, Runnable close) {
    getStyleClass().add("plx-judging");
    tags = new TagBar(session, actions);
    states = new ChoiceBar<>(List.of(State.values()), Judging::words, session.annotator()::decide);
    severities =
        new ChoiceBar<>(
            Arrays.stream(Severity.values()).filter(each -> each != Severity.NONE).toList(),
            Judging::words,
            session.annotator()::weigh);
    note = new NoteBox(session, close);
    section(Messages.text("inspector.tags"), tags);
    section(Messages.text("inspector.state"), states);
    section(Messages.text("inspector.note-heading"), note);
    section(Messages.text("inspector.severity"), severities);
  }

  private void section(String heading, Node content) {
    Label words = new Label(heading);
    words.getStyleClass().addAll(Styles.HEADING, "plx-section");
    words.setLabelFor(content);
    getChildren().addAll(words, content);
  }

  void show(Assessment said) {
    tags.show(said);
    states.show(said.state());
    severities.show(said.severity());
    note.show(said.note());
  }

  void focusTags() {
    tags.focusFirst();
  }

  void focusState() {
    states.focusChosen();
  }

  void focusNote() {
    note.requestFocus();
    note.end();
  }

  private static String words(State state) {
    return Messages.text("state." + state.name().toLowerCase(Locale.ROOT));
  }

  private static String words(Severity severity) {
    return Messages.text("severity." + severity.name().toLowerCase(Locale.ROOT));
  }
}
