package org.parallax.ui.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.CommandControls;
import org.parallax.ui.job.AnalysisKeeper;
import org.parallax.ui.job.AnalysisKeeper.Status;
import org.parallax.ui.job.Job;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Soon;
import org.parallax.ui.style.Styles;

/** The line at the foot: what is saved, what is open, what was found, how far the analysis is. */
final class StatusBar extends HBox {
  private final ReviewSession session;
  private final AnalysisKeeper keeper;
  private final ReadOnlyObjectProperty<Optional<Path>> file;
  private final Label saved = new Label();
  private final Label articles = new Label();
  private final Label findings = new Label();
  private final Label analysis = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button(Messages.text("status.cancel"));

  StatusBar(ReviewSession session, Backstage backstage, Actions actions) {
    this.session = session;
    this.keeper = backstage.keeper();
    this.file = backstage.desk().fileProperty();
    getStyleClass().add("plx-status");
    cancel.getStyleClass().setAll("button", Styles.QUIET);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().setAll(saved, articles, findings, analysis, progress, cancel, between);
    Button lock = lock(actions);
    getChildren().addAll(blind(actions), lock, size(actions), help(actions));
    Watch.now(session.unsavedProperty(), any -> showSaved());
    session.workspaceProperty().addListener((all, before, now) -> showSaved());
    file.addListener((all, before, now) -> showSaved());
    Watch.now(session.boardProperty(), board -> showFindings());
    Watch.now(session.watch(now -> now.articles()), open -> showArticles());
    session.analysisProperty().addListener((all, before, now) -> showArticles());
    Watch.now(keeper.statusProperty(), this::showStatus);
    giveWay(
        List.of(
            small -> show(findings, !small),
            small -> show(articles, !small),
            small ->
                lock.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT),
            small -> show(analysis, !small)));
  }

  private void giveWay(List<Consumer<Boolean>> steps) {
    GivingWay narrow = new GivingWay(this::needed, steps);
    widthProperty().addListener((all, before, now) -> narrow.fit(now.doubleValue()));
    // In the next frame: a label that is given other words still has the width of those before.
    Soon again = new Soon(0, () -> narrow.fit(getWidth()));
    session.gaze().blind().addListener((all, before, now) -> again.ask());
    List.of(saved, articles, findings, analysis)
        .forEach(label -> label.textProperty().addListener((all, before, now) -> again.ask()));
  }

  private double needed() {
    double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node child : getManagedChildren()) {
      needed += getSpacing() + child.prefWidth(-1);
    }
    return needed;
  }

  private static void show(Node node, boolean shown) {
    node.setManaged(shown);
    node.setVisible(shown);
  }

  private void showSaved() {
    boolean unsaved = session.unsavedProperty().get();
    boolean inFile = file.get().isPresent();
    boolean untouched = !unsaved && !inFile && Sample.isOrEmpty(session.workspace());
    saved.setVisible(!untouched);
    saved.setManaged(!untouched);
    saved.setText(
        Messages.text(
            !inFile ? "status.never-saved" : unsaved ? "status.unsaved" : "status.saved"));
    saved.setGraphic(Icons.node(inFile && !unsaved ? Feather.CHECK : Feather.EDIT_3));
  }

  private void showArticles() {
    int open = session.workspace().articles().size();
    int origins = session.analysis().origins().count();
    boolean shared = session.analysis().of().size() == open && origins > 0 && origins < open;
    articles.setText(
        open == 0
            ? ""
            : shared
                ? Messages.text("status.articles-origins", open, origins)
                : Messages.text("status.articles", open));
  }

  private void showFindings() {
    boolean compared = !session.analysis().of().isEmpty();
    findings.setText(compared ? ItemWords.count(session.board().all()) : "");
  }

  private void showStatus(Status status) {
    boolean running = status instanceof Status.Running;
    progress.setVisible(running);
    progress.setManaged(running);
    boolean stopped = status instanceof Status.Cancelled || status instanceof Status.Failed;
    cancel.setVisible(running || stopped);
    cancel.setManaged(running || stopped);
    cancel.setText(Messages.text(running ? "status.cancel" : "status.again"));
    cancel.setOnAction(event -> act(running));
    if (status instanceof Status.Running job) {
      Watch.now(job.job().reach(), this::showReach);
    } else if (status instanceof Status.Done done) {
      analysis.setText(Messages.text("status.analysed", seconds(done.took())));
    } else if (status instanceof Status.Cancelled) {
      analysis.setText(Messages.text("status.cancelled"));
    } else if (status instanceof Status.Failed failed) {
      analysis.setText(
          Messages.text("status.failed", String.valueOf(failed.reason().getMessage())));
    } else {
      analysis.setText("");
    }
  }

  private void act(boolean running) {
    if (running) {
      keeper.cancel();
    } else {
      keeper.again();
    }
  }

  private void showReach(Job.Reach reach) {
    progress.setProgress(reach.fraction());
    analysis.setText(Messages.text("status.step." + reach.step().name().toLowerCase(Locale.ROOT)));
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
  }

  /** Seen only while a person reads blind; leads out of it. */
  private Button blind(Actions actions) {
    Button blind = CommandControls.icon(actions, Command.BLIND);
    String key = String.join("", actions.keymap().shown(Command.BLIND).stream().limit(1).toList());
    blind.setText(Messages.text("status.blind", key));
    Watch.now(
        session.gaze().blind(),
        on -> {
          blind.setVisible(on);
          blind.setManaged(on);
        });
    return blind;
  }

  private Button lock(Actions actions) {
    Button lock = CommandControls.icon(actions, Command.LOCK);
    lock.setContentDisplay(ContentDisplay.RIGHT);
    Watch.now(
        session.view(view -> view.locked()),
        locked -> {
          lock.setText(Messages.text(locked ? "status.locked" : "status.unlocked"));
          lock.setGraphic(Icons.node(locked ? Feather.LOCK : Feather.UNLOCK));
        });
    return lock;
  }

  private Button size(Actions actions) {
    Button size = CommandControls.icon(actions, Command.TEXT_NORMAL);
    size.setGraphic(null);
    Watch.now(
        session.view(view -> view.textSize()),
        percent -> size.setText(Messages.text("status.size", percent)));
    return size;
  }

  private static Button help(Actions actions) {
    Button help = CommandControls.icon(actions, Command.HELP);
    help.setGraphic(null);
    help.setText(Messages.text("status.keys"));
    return help;
  }
}
