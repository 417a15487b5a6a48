package org.parallax.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.parallax.importing.Importers;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.file.WorkspaceFile;

/** Asks by the dialogs of the platform. */
final class FileDialogs implements Chooser {
  private final Window owner;
  private Optional<File> folder = Optional.empty();

  FileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> articles() {
    FileChooser chooser = chooser(Messages.text("files.add"));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(Messages.text("files.articles"), patterns()),
            new ExtensionFilter(Messages.text("files.all"), "*.*"));
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(this::remember).toList();
  }

  @Override
  public Optional<Path> workspace() {
    FileChooser chooser = chooser(Messages.text("files.open"));
    chooser.getExtensionFilters().setAll(workspaces());
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> target(String suggestion, String sort) {
    FileChooser chooser = chooser(Messages.text("files.save"));
    chooser.setInitialFileName(suggestion);
    String extension = suggestion.substring(suggestion.lastIndexOf('.') + 1);
    chooser.getExtensionFilters().setAll(new ExtensionFilter(sort, "*." + extension));
    return path(chooser.showSaveDialog(owner));
  }

  private static List<String> patterns() {
    return Importers.standard().extensions().stream().sorted().map(each -> "*." + each).toList();
  }

  private static ExtensionFilter workspaces() {
    return new ExtensionFilter(Messages.text("files.workspaces"), "*." + WorkspaceFile.EXTENSION);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(this::remember);
  }

  private Path remember(File file) {
    folder = Optional.ofNullable(file.getParentFile());
    return file.toPath();
  }
}
