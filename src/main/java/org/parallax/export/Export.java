package org.parallax.export;

import java.io.IOException;
import java.nio.file.Path;
import org.parallax.workspace.file.AtomicFile;
import org.parallax.workspace.file.Saved;
import org.parallax.workspace.file.WriteProblem;

/** Writes notes to files. */
public final class Export {
  private Export() {}

  /** The content of a file, for the clipboard or standard output. */
  public static byte[] bytes(Notes notes, ExportFormat format) {
    return writer(format).write(notes);
  }

  private static NotesWriter writer(ExportFormat format) {
    return switch (format) {
      case MARKDOWN -> new MarkdownNotes();
      case HTML -> new HtmlNotes();
      case CSV -> CsvNotes.STANDARD;
      case CSV_FOR_EXCEL -> CsvNotes.FOR_EXCEL;
      case JSON -> new JsonNotes();
      case WEB_ANNOTATION -> new WebAnnotationNotes();
      case QDPX -> new QdaProjectNotes();
      case QDC -> new QdaCodebookNotes();
    };
  }

  /** Writes a whole file, or leaves what was there before as it is. */
  public static Saved write(Notes notes, ExportFormat format, Path target) {
    try {
      new AtomicFile().write(target, bytes(notes, format));
      return new Saved.Done(target);
    } catch (IOException | SecurityException e) {
      return new Saved.Failed(target, WriteProblem.sentence(target, e));
    }
  }
}
