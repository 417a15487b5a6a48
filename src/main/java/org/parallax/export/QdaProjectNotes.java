package org.parallax.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parallax.export.Notes.Witness;

/**
 * Writes notes as a REFI-QDA 1.5 project ({@code .qdpx}): a ZIP file with the project and the text
 * of every article. The same notes give the same bytes.
 */
final class QdaProjectNotes implements NotesWriter {
  /**
   * Nearly the oldest time a ZIP file can give, as nothing here has one of its own. The very oldest
   * would be written a second time, in the zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  @Override
  public byte[] write(Notes notes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      entry(zip, "project.qde", new QdaProject(notes).xml());
      for (Witness witness : notes.witnesses()) {
        byte[] text = witness.article().text().value().getBytes(StandardCharsets.UTF_8);
        entry(zip, "sources/" + QdaProject.fileName(witness), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
