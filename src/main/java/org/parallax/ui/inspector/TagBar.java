package org.parallax.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.CommandControls;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Dots;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Codebook;
import org.parallax.workspace.Tag;

/** The tags of the codebook, each on or off for the selected finding, and room for a new one. */
final class TagBar extends FlowPane {
  private final ReviewSession session;
  private final Button add = new Button(Messages.text("inspector.add-tag"));
  private final TextField name = new TextField();
  private final Button edit;
  private Codebook shown = Codebook.EMPTY;

  TagBar(ReviewSession session, Actions actions) {
    this.session = session;
    edit = CommandControls.icon(actions, Command.TAGS);
    getStyleClass().add("plx-toggles");
    Arrows.lead(this);
    add.getStyleClass().setAll("button", Styles.TOGGLE);
    add.setOnAction(event -> ask());
    name.setId("new-tag");
    name.setPromptText(Messages.text("inspector.tag-name"));
    name.getStyleClass().add("plx-filter-words");
    name.setPrefColumnCount(9);
    name.setOnAction(event -> create());
    name.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stopAsking();
            event.consume();
          }
        });
    name.focusedProperty()
        .addListener(
            (all, before, now) -> {
              if (!now) {
                stopAsking();
              }
            });
  }

  void show(Assessment said) {
    Codebook codebook = session.workspace().codebook();
    if (!codebook.equals(shown) || getChildren().isEmpty()) {
      shown = codebook;
      getChildren().setAll(codebook.tags().stream().map(this::toggle).toList());
      getChildren().addAll(add, edit);
    }
    for (int i = 0; i < codebook.tags().size(); i++) {
      boolean on = said.tags().contains(codebook.tags().get(i).id());
      ((ToggleButton) getChildren().get(i)).setSelected(on);
    }
  }

  /** Puts the keyboard on the first tag. */
  void focusFirst() {
    getChildren().get(0).requestFocus();
  }

  private ToggleButton toggle(Tag tag) {
    String digit = tag.key().isPresent() ? tag.key().getAsInt() + "  " : "";
    ToggleButton toggle = new ToggleButton(digit + tag.name(), Dots.of(tag.hue()));
    toggle.getStyleClass().setAll("toggle-button", Styles.TOGGLE);
    toggle.setAccessibleText(Messages.text("inspector.spoken-tag", tag.name()));
    if (!tag.description().isBlank()) {
      toggle.setTooltip(new Tooltip(tag.description()));
    }
    toggle.setOnAction(event -> session.annotator().toggle(tag));
    return toggle;
  }

  private void ask() {
    int at = getChildren().indexOf(add);
    getChildren().set(at, name);
    name.requestFocus();
  }

  private void stopAsking() {
    int at = getChildren().indexOf(name);
    if (at >= 0) {
      name.clear();
      getChildren().set(at, add);
    }
  }

  private void create() {
    String words = name.getText().strip();
    if (!words.isEmpty()) {
      session.annotator().giveNewTag(words);
    }
    stopAsking();
    add.requestFocus();
  }
}
