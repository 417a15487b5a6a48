package org.parallax.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/**
 * What stands in the middle while no article is open: where to drop them, and what can be dropped.
 */
final class EmptyState extends VBox {
  EmptyState(Actions actions) {
    getStyleClass().add("plx-empty");
    FontIcon icon = Icons.node(Feather.FILE_PLUS);
    icon.getStyleClass().add("plx-empty-icon");
    Label title = new Label(Messages.text("empty.title"));
    title.getStyleClass().addAll(Styles.TITLE, Styles.SERIF);
    Label words = new Label(Messages.text("empty.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add(Styles.SOFT);
    HBox buttons = new HBox(button(actions, Command.ADD, Styles.PRIMARY));
    buttons.getChildren().add(button(actions, Command.OPEN, Styles.QUIET));
    buttons.getChildren().add(button(actions, Command.SAMPLE, Styles.QUIET));
    buttons.getStyleClass().add("plx-answers");
    VBox target = new VBox(icon, title, words, buttons);
    target.getStyleClass().add("plx-drop-target");
    getChildren().setAll(target);
  }

  private static Button button(Actions actions, Command command, String style) {
    Button button = new Button(command.words());
    button.getStyleClass().setAll("button", style);
    button.setOnAction(event -> actions.run(command));
    return button;
  }
}
