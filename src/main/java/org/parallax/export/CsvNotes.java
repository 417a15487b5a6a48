package org.parallax.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;

/**
 * Writes notes as a table, one row for each reading; no cell becomes a formula. Cells are quoted as
 * RFC 4180 has it.
 */
final class CsvNotes implements NotesWriter {
  private static final List<String> COLUMNS =
      List.of(
          "finding_id",
          "kind",
          "verdict",
          "topic",
          "article",
          "outlet",
          "published",
          "value",
          "quote",
          "start",
          "end",
          "attribution",
          "state",
          "tags",
          "note",
          "coder");

  private static final String LINE_END = "\r\n";

  /** RFC 4180, in UTF-8 without a byte-order mark, which scripts would take into a name. */
  static final CsvNotes STANDARD = new CsvNotes(",", "", StandardCharsets.UTF_8);

  /**
   * What Excel opens by a double click in every language of the system: with commas it would take
   * the row for one cell where lists are written with semicolons.
   */
  static final CsvNotes FOR_EXCEL = new CsvNotes("\t", "\ufeff", StandardCharsets.UTF_16LE);

  private final String separator;
  private final String mark;
  private final Charset charset;

  /**
   * @param separator between cells
   * @param mark put before the first column's name: a byte-order mark, or nothing
   */
  private CsvNotes(String separator, String mark, Charset charset) {
    this.separator = separator;
    this.mark = mark;
    this.charset = charset;
  }

  @Override
  public byte[] write(Notes notes) {
    Stream<List<String>> rows =
        Stream.concat(notes.notes().stream(), notes.lost().stream())
            .flatMap(note -> note.readings().stream().map(reading -> row(note, reading)));
    String text =
        Stream.concat(Stream.of(COLUMNS), rows)
            .map(row -> row.stream().map(CsvNotes::cell).collect(Collectors.joining(separator)))
            .collect(Collectors.joining(LINE_END, mark, LINE_END));
    return text.getBytes(charset);
  }

  private static List<String> row(Note note, Reading reading) {
    Notes.Subject subject = note.subject();
    Source source = reading.by().source();
    Stream<String> lines =
        Stream.of(
            subject.id(),
            text(subject.kind(), ComparisonJson::lower),
            text(subject.verdict(), ComparisonJson::lower),
            subject.topic(),
            reading.by().id(),
            text(source.credits().outlet(), outlet -> outlet),
            text(source.publication(), Publication::iso),
            text(reading.value(), value -> value),
            reading.excerpt().words(),
            text(reading.place(), place -> Integer.toString(place.start())),
            text(reading.place(), place -> Integer.toString(place.end())),
            text(reading.attribution(), name -> name),
            text(note.stamp(), stamp -> ComparisonJson.lower(note.said().state())),
            note.tags().stream().map(Tag::name).collect(Collectors.joining("; ")));
    Stream<String> said = Stream.of(note.said().note(), text(note.stamp(), Stamp::coder));
    return Stream.concat(lines.map(Plain::trimmed), said).toList();
  }

  private static <T> String text(Optional<T> value, Function<T, String> words) {
    return value.map(words).orElse("");
  }

  /** Each line by itself is guarded: some readers take a quoted line break for the end of a row. */
  private static String cell(String words) {
    String harmless =
        Plain.lines(words).stream().map(Formulas::disarmed).collect(Collectors.joining("\n"));
    boolean quoted = harmless.matches("(?s).*[\",\n].*");
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
