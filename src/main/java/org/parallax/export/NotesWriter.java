package org.parallax.export;

/** Writes notes in one format. Holds no state. */
interface NotesWriter {
  /** The bytes of the file; the same notes give the same bytes everywhere. */
  byte[] write(Notes notes);
}
