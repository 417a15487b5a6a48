package org.parallax.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Witness;
import org.parallax.language.Excerpt;
import org.parallax.workspace.Tag;

/** Writes notes as CommonMark. */
final class MarkdownNotes implements NotesWriter {
  private static final String BETWEEN = " · ";

  @Override
  public byte[] write(Notes notes) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(MarkdownText.of(NoteWords.title(notes))).append("\n\n");
    out.append(NoteWords.counts(notes));
    NoteWords.changed(notes).ifPresent(when -> out.append(BETWEEN).append(when));
    out.append("\n\n## ").append(Words.of("sources")).append("\n\n");
    notes.witnesses().forEach(witness -> source(witness, out));
    for (int i = 0; i < notes.notes().size(); i++) {
      note("## " + (i + 1) + "\\. ", notes.notes().get(i), out);
    }
    if (!notes.lost().isEmpty()) {
      out.append("\n## ").append(Words.of("lost")).append("\n\n");
      out.append(Words.of("lost.why")).append('\n');
      notes.lost().forEach(note -> note("### ", note, out));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void source(Witness witness, StringBuilder out) {
    out.append("- ").append(MarkdownText.bold("", witness.source().label(), ""));
    witness
        .source()
        .credits()
        .headline()
        .ifPresent(headline -> out.append(" — ").append(MarkdownText.of(headline)));
    NoteWords.details(witness.source())
        .forEach(part -> out.append(BETWEEN).append(MarkdownText.of(part)));
    out.append('\n');
  }

  private static void note(String start, Note note, StringBuilder out) {
    out.append("\n").append(start).append(MarkdownText.of(NoteWords.topic(note)));
    out.append("\n\n").append(standing(note)).append("\n");
    note.readings().forEach(reading -> reading(reading, out));
    note.subject()
        .reason()
        .ifPresent(reason -> paragraph(Words.of("reason"), List.of(reason), out));
    paragraph(Words.of("note"), Plain.lines(note.said().note()), out);
    note.stamp()
        .ifPresent(
            stamp -> out.append("\n").append(MarkdownText.of(NoteWords.by(stamp))).append("\n"));
  }

  private static String standing(Note note) {
    String words = joined(NoteWords.standing(note));
    String tags =
        note.tags().stream()
            .map(Tag::name)
            .map(name -> MarkdownText.bold("", name, ""))
            .collect(Collectors.joining(", "));
    return tags.isEmpty() ? words : words + BETWEEN + Words.of("tags") + ": " + tags;
  }

  private static void reading(Reading reading, StringBuilder out) {
    out.append("\n- ");
    reading.value().ifPresent(value -> out.append(MarkdownText.bold("", value, "")).append(" — "));
    out.append(joined(NoteWords.credit(reading))).append("\n  > ");
    out.append(excerpt(reading.excerpt())).append('\n');
  }

  private static String excerpt(Excerpt excerpt) {
    String before = Plain.line(excerpt.before()).stripLeading();
    String after = Plain.line(excerpt.after()).stripTrailing();
    String words =
        excerpt.words().isEmpty()
            ? NoteWords.CARET
            : MarkdownText.bold(before, excerpt.words(), after);
    return inLine(before) + words + inLine(after);
  }

  private static String inLine(String words) {
    return words.isEmpty() ? "" : MarkdownText.of(words);
  }

  private static void paragraph(String name, List<String> lines, StringBuilder out) {
    if (!lines.isEmpty()) {
      String text = lines.stream().map(MarkdownText::of).collect(Collectors.joining("\\\n"));
      out.append("\n*").append(name).append(":* ").append(text).append('\n');
    }
  }

  private static String joined(List<String> parts) {
    return parts.stream().map(MarkdownText::of).collect(Collectors.joining(BETWEEN));
  }
}
