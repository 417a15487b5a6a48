package org.parallax.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.article.Source;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Witness;
import org.parallax.language.Excerpt;
import org.parallax.workspace.Tag;

/** Writes notes as one page without scripts, links or anything from elsewhere. */
final class HtmlNotes implements NotesWriter {
  @Override
  public byte[] write(Notes notes) {
    HtmlPage page = HtmlPage.open(NoteWords.title(notes), "notes.css");
    page.element("header", "class=\"page\"", () -> heading(notes, page));
    page.element("section", "class=\"sources\"", () -> sources(notes, page));
    page.element("main", "", () -> notes(notes.notes(), page));
    if (!notes.lost().isEmpty()) {
      page.element("section", "class=\"lost\"", () -> lost(notes, page));
    }
    return page.closed();
  }

  private static void heading(Notes notes, HtmlPage page) {
    page.line("p", "overline", Words.of("title"));
    page.line("h1", "title", NoteWords.title(notes));
    String changed = NoteWords.changed(notes).map(when -> " · " + when).orElse("");
    page.line("p", "counts", NoteWords.counts(notes) + changed);
  }

  private static void sources(Notes notes, HtmlPage page) {
    page.line("h2", "small", Words.of("sources"));
    page.element("ul", "", () -> notes.witnesses().forEach(witness -> source(witness, page)));
  }

  private static void source(Witness witness, HtmlPage page) {
    Source source = witness.source();
    page.element(
        "li",
        "",
        () -> {
          page.inline("b", "outlet", source.label());
          source
              .credits()
              .headline()
              .ifPresent(headline -> page.raw(" ").inline("cite", "headline", headline));
          page.element("p", "class=\"details\"", () -> parts(NoteWords.details(source), page));
        });
  }

  private static void lost(Notes notes, HtmlPage page) {
    page.line("h2", "small", Words.of("lost"));
    page.line("p", "why", Words.of("lost.why"));
    notes(notes.lost(), page);
  }

  private static void notes(List<Note> notes, HtmlPage page) {
    for (Note note : notes) {
      String verdict = note.subject().verdict().map(ComparisonJson::lower).orElse("marked");
      page.element("article", "class=\"" + verdict + "\"", () -> note(note, page));
    }
  }

  private static void note(Note note, HtmlPage page) {
    page.line("h3", "topic", NoteWords.topic(note));
    page.element("p", "class=\"standing\"", () -> standing(note, page));
    List<String> said = Plain.lines(note.said().note());
    if (!said.isEmpty()) {
      page.element(
          "div", "class=\"said\"", () -> said.forEach(line -> page.line("p", "said-line", line)));
    }
    readings(note.readings(), page);
    note.subject()
        .reason()
        .ifPresent(
            reason ->
                page.element(
                    "p",
                    "class=\"reason\"",
                    () ->
                        page.inline("span", "label", Words.of("reason"))
                            .raw(" ")
                            .inline("span", "why", reason)));
    page.line("p", "stamp", note.stamp().map(NoteWords::by));
  }

  private static void standing(Note note, HtmlPage page) {
    NoteWords.standing(note).forEach(word -> page.inline("span", "word", word).raw(" "));
    for (Tag tag : note.tags()) {
      page.raw("<i class=\"dot\" style=\"background:" + tag.hue().rgb() + "\"></i>");
      page.inline("span", "tag", tag.name()).raw(" ");
    }
  }

  /** Each value stands beside the first of its readings. */
  private static void readings(List<Reading> readings, HtmlPage page) {
    Set<String> seen = new HashSet<>();
    boolean valued = readings.stream().anyMatch(reading -> reading.value().isPresent());
    Runnable rows =
        () -> {
          for (Reading reading : readings) {
            if (valued) {
              page.line("p", "value", reading.value().filter(seen::add).orElse(""));
            }
            page.element("div", "class=\"reading\"", () -> reading(reading, page));
          }
        };
    page.element("div", valued ? "class=\"readings valued\"" : "class=\"readings\"", rows);
  }

  private static void reading(Reading reading, HtmlPage page) {
    Excerpt excerpt = reading.excerpt();
    page.element(
        "blockquote",
        "dir=\"auto\"",
        () -> {
          page.text(excerpt.before()).raw("<mark>");
          page.text(excerpt.words().isEmpty() ? NoteWords.CARET : excerpt.words()).raw("</mark>");
          page.text(excerpt.after());
        });
    page.element("p", "class=\"credit\"", () -> parts(NoteWords.credit(reading), page));
  }

  private static void parts(List<String> parts, HtmlPage page) {
    parts.forEach(part -> page.inline("span", "part", part).raw(" "));
  }
}
