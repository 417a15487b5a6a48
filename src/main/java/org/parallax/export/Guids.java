package org.parallax.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.parallax.export.Notes.Note;
import org.parallax.workspace.Stamp;

/** Identifiers that are the same for the same thing on every machine (RFC 4122, version 3). */
final class Guids {
  private Guids() {}

  /** A note of the notes of this title; two notes on one finding were made at different times. */
  static String of(Note note, String title) {
    return of("note", title, note.subject().id(), note.stamp().map(Stamp::created));
  }

  static String of(String sort, Object... parts) {
    StringBuilder name = new StringBuilder("parallax/").append(sort);
    for (Object part : parts) {
      name.append('\0').append(part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
