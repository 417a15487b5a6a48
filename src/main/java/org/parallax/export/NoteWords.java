package org.parallax.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Source;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.workspace.Severity;
import org.parallax.workspace.Stamp;

/** What the pages for people say of notes, in the same words in every format. */
final class NoteWords {
  /** Stands where words are left out. */
  static final String CARET = "‸";

  private NoteWords() {}

  static String title(Notes notes) {
    return notes.title().isBlank() ? Words.of("untitled") : notes.title();
  }

  static String counts(Notes notes) {
    return Words.of("counts", notes.notes().size(), notes.witnesses().size());
  }

  /** When anything was last said; empty where nothing was. */
  static Optional<String> changed(Notes notes) {
    Optional<Instant> last =
        Stream.concat(notes.notes().stream(), notes.lost().stream())
            .flatMap(note -> note.stamp().stream())
            .map(Stamp::modified)
            .max(Comparator.naturalOrder());
    return last.map(time -> Words.of("changed", Dates.of(time)));
  }

  static String topic(Note note) {
    String topic = Plain.trimmed(note.subject().topic());
    if (topic.isEmpty()) {
      return Words.of("marked");
    }
    int second = topic.offsetByCodePoints(0, 1);
    return topic.substring(0, second).toUpperCase(Locale.ROOT) + topic.substring(second);
  }

  /** Verdict, kind, state and severity, as far as there is something to say. */
  static List<String> standing(Note note) {
    Severity severity = note.said().severity();
    return Stream.of(
            note.subject().verdict().map(Words::of),
            note.subject().kind().map(Words::of),
            note.stamp().map(said -> Words.of(note.said().state())),
            Optional.of(severity).filter(s -> s != Severity.NONE).map(Words::of))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Who says it, when, and on whose word. */
  static List<String> credit(Reading reading) {
    Source source = reading.by().source();
    return Stream.of(
            Optional.of(source.label()),
            source.publication().map(Dates::of),
            reading.attribution().map(name -> Words.of("according", name)),
            reading.place().isPresent()
                ? Optional.<String>empty()
                : Optional.of(Words.of("lost.reading")))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Date, author and address of a source, as far as they are known; the file name for one without
   * address. Where the file lies is nobody else's business.
   */
  static List<String> details(Source source) {
    Source.Credits credits = source.credits();
    return Stream.of(
            source.publication().map(Dates::of),
            credits.author(),
            Optional.of(credits.url().orElseGet(source::name)))
        .flatMap(Optional::stream)
        .toList();
  }

  static String by(Stamp stamp) {
    String when = Dates.of(stamp.modified());
    return stamp.coder().isBlank()
        ? Words.of("by.nobody", when)
        : Words.of("by", stamp.coder(), when);
  }
}
