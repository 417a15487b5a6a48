package org.parallax.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.export.Export;
import org.parallax.export.ExportFormat;
import org.parallax.export.MarkedTexts;
import org.parallax.export.Notes;
import org.parallax.highlight.Highlights;
import org.parallax.highlight.Mark;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Saved;

/** Writes the notes of the review in a format of the person's choice. */
final class ExportDesk {
  private final ReviewSession session;
  private final Jobs jobs;
  private final Chooser chooser;
  private final Notices notices;
  private final ObjectProperty<Notes.Scope> scope =
      new SimpleObjectProperty<>(Notes.Scope.ANNOTATED);

  ExportDesk(ReviewSession session, Jobs jobs, Chooser chooser, Notices notices) {
    this.session = session;
    this.jobs = jobs;
    this.chooser = chooser;
    this.notices = notices;
  }

  /** What goes into the notes. */
  ObjectProperty<Notes.Scope> scope() {
    return scope;
  }

  /** Under which name the notes are written. */
  String signature() {
    return session.coder().isBlank()
        ? Messages.text("export.unsigned")
        : Messages.text("export.signed", session.coder());
  }

  /** Asks for a file and writes it. */
  void write(ExportFormat format) {
    Workspace workspace = session.workspace();
    Analysis analysis = session.analysis();
    Notes.Scope wanted = worthwhile(workspace);
    String name = session.coder();
    chooser
        .target(FileCommands.fileName(workspace, format.extension()), words(format))
        .ifPresent(
            target ->
                jobs.start(
                    progress ->
                        Export.write(
                            Notes.of(workspace, analysis, wanted).signed(name), format, target),
                    new Outcome<>(saved -> written(saved, wanted), this::broke)));
  }

  /** Hands the notes to {@code printout}. */
  void print(Printout printout) {
    Workspace workspace = session.workspace();
    Analysis analysis = session.analysis();
    Notes.Scope wanted = worthwhile(workspace);
    String name = session.coder();
    jobs.start(
        progress ->
            printout.print(
                Export.bytes(
                    Notes.of(workspace, analysis, wanted).signed(name), ExportFormat.HTML)),
        new Outcome<>(said -> notices.done(instead(wanted) + said), this::broke));
  }

  /** Hands the texts, with what is marked in them, to {@code printout}. */
  void printTexts(Printout printout) {
    Workspace workspace = session.workspace();
    String title = workspace.title().isBlank() ? Messages.text("window.title") : workspace.title();
    Map<ArticleId, List<Mark>> marks = new HashMap<>();
    for (Article article : workspace.articles()) {
      List<Item> items = session.board().shown();
      marks.put(article.id(), items.stream().flatMap(item -> marks(item, article)).toList());
    }
    jobs.start(
        progress -> printout.print(MarkedTexts.page(title, workspace.articles(), marks)),
        new Outcome<>(notices::say, this::broke));
  }

  private static Stream<Mark> marks(Item item, Article article) {
    return item.placed().isPresent()
        ? Highlights.of(article.id(), item.placed().get()).stream()
        : item.finding().stream()
            .flatMap(found -> Highlights.of(article.id(), found, item.said()).stream());
  }

  /** While nothing is tagged, notes on what is tagged would be empty: they hold the differences. */
  private Notes.Scope worthwhile(Workspace workspace) {
    boolean empty = workspace.annotations().stream().noneMatch(a -> a.isTelling());
    return scope.get() == Notes.Scope.ANNOTATED && empty ? Notes.Scope.DIFFERENCES : scope.get();
  }

  /** Says so where the notes hold something else than was asked for. */
  private String instead(Notes.Scope written) {
    return written == scope.get() ? "" : Messages.text("export.nothing-tagged") + " ";
  }

  private void written(Saved saved, Notes.Scope scope) {
    if (saved instanceof Saved.Failed failed) {
      notices.say(failed.reason());
    } else {
      notices.done(instead(scope) + Messages.text("export.done", saved.file().getFileName()));
    }
  }

  private void broke(Throwable why) {
    notices.say(Messages.text("files.broke", String.valueOf(why.getMessage())));
  }

  /** What files of {@code format} are called. */
  static String words(ExportFormat format) {
    return Messages.text("export." + format.name().toLowerCase(Locale.ROOT));
  }
}
