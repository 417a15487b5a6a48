package org.parallax.export;

/** Writes the tags as a REFI-QDA codebook ({@code .qdc}). */
final class QdaCodebookNotes implements NotesWriter {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  @Override
  public byte[] write(Notes notes) {
    return QdaXml.file(
        "CodeBook", NAMESPACE, xml -> xml.attribute("origin", "Parallax").codes(notes.codebook()));
  }
}
