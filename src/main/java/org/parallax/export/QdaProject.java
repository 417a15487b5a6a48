package org.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Witness;
import org.parallax.text.Span;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;

/**
 * The project file of a REFI-QDA project. A reading is a selection in the text of its article,
 * coded with the tags of its note; links join the readings of one note.
 */
final class QdaProject {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  /** A reading that has a place, with its note. */
  private record Selection(Note note, Reading reading, String guid) {}

  private record Link(Selection from, Selection to) {}

  private final Notes notes;
  private final List<Selection> selections;

  QdaProject(Notes notes) {
    this.notes = notes;
    this.selections = notes.notes().stream().flatMap(QdaProject::selections).toList();
  }

  /** The name of the file that holds the text of an article. */
  static String fileName(Witness witness) {
    return guid(witness) + ".txt";
  }

  byte[] xml() {
    List<Note> said =
        Stream.concat(notes.notes().stream(), notes.lost().stream())
            .filter(note -> note.stamp().isPresent())
            .toList();
    return QdaXml.file(
        "Project",
        NAMESPACE,
        xml -> {
          xml.attribute("name", NoteWords.title(notes)).attribute("origin", "Parallax");
          xml.list("Users", coders(said), coder -> user(xml, coder));
          if (!notes.codebook().isEmpty()) {
            xml.element("CodeBook", () -> xml.codes(notes.codebook()));
          }
          xml.list("Sources", notes.witnesses(), witness -> source(xml, witness));
          xml.list("Notes", said, note -> note(xml, note));
          xml.list("Links", links(), link -> link(xml, link));
        });
  }

  private static List<String> coders(List<Note> said) {
    return said.stream()
        .flatMap(note -> note.stamp().stream())
        .map(Stamp::coder)
        .distinct()
        .sorted()
        .toList();
  }

  private static void user(QdaXml xml, String coder) {
    String name = coder.isBlank() ? Words.of("coder") : coder;
    xml.element("User", () -> xml.attribute("guid", guid(coder)).attribute("name", name));
  }

  private void source(QdaXml xml, Witness witness) {
    List<Selection> here =
        selections.stream().filter(s -> s.reading().by().equals(witness)).toList();
    xml.element(
        "TextSource",
        () -> {
          xml.attribute("guid", guid(witness)).attribute("name", name(witness));
          xml.attribute("plainTextPath", "internal://" + fileName(witness));
          here.forEach(selection -> selection(xml, selection));
        });
  }

  private static String name(Witness witness) {
    String label = witness.source().label();
    return witness.source().credits().headline().map(h -> label + ": " + h).orElse(label);
  }

  private static void selection(QdaXml xml, Selection selection) {
    Note note = selection.note();
    Span place = visible(selection.reading());
    xml.element(
        "PlainTextSelection",
        () -> {
          xml.attribute("guid", selection.guid()).attribute("name", name(note));
          xml.attribute("startPosition", Integer.toString(place.start()));
          xml.attribute("endPosition", Integer.toString(place.end()));
          stamped(xml, note);
          xml.text("Description", description(note, selection.reading()));
          note.tags().forEach(tag -> coding(xml, selection, tag));
          note.stamp().ifPresent(stamp -> noteRef(xml, note));
        });
  }

  private static void stamped(QdaXml xml, Note note) {
    attribute(xml, "creatingUser", note, stamp -> guid(stamp.coder()));
    attribute(xml, "creationDateTime", note, stamp -> stamp.created().toString());
    attribute(xml, "modifyingUser", note, stamp -> guid(stamp.coder()));
    attribute(xml, "modifiedDateTime", note, stamp -> stamp.modified().toString());
  }

  private static void attribute(QdaXml xml, String name, Note note, Function<Stamp, String> value) {
    xml.attribute(name, note.stamp().map(value));
  }

  private static String name(Note note) {
    return NoteWords.topic(note) + " [" + note.subject().id() + "]";
  }

  private static String description(Note note, Reading reading) {
    return Stream.of(Optional.of(note.subject().id()), reading.value(), note.subject().reason())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private static void coding(QdaXml xml, Selection selection, Tag tag) {
    xml.element(
        "Coding",
        () -> {
          xml.attribute("guid", Guids.of("coding", selection.guid(), tag.id().value()));
          attribute(xml, "creatingUser", selection.note(), stamp -> guid(stamp.coder()));
          attribute(xml, "creationDateTime", selection.note(), s -> s.modified().toString());
          xml.element("CodeRef", () -> xml.attribute("targetGUID", QdaXml.guid(tag)));
        });
  }

  private static void noteRef(QdaXml xml, Note note) {
    xml.element("NoteRef", () -> xml.attribute("targetGUID", guid(note)));
  }

  private static void note(QdaXml xml, Note note) {
    List<String> lines = new ArrayList<>(NoteWords.standing(note));
    lines.addAll(Plain.lines(note.said().note()));
    note.readings().stream()
        .filter(reading -> reading.place().isEmpty())
        .forEach(lost -> lines.add(Words.of("lost.reading") + ": " + lost.excerpt().words()));
    xml.element(
        "Note",
        () -> {
          xml.attribute("guid", guid(note)).attribute("name", name(note));
          stamped(xml, note);
          xml.text("PlainTextContent", String.join("\n", lines));
        });
  }

  /** Each later reading of a note is joined with the first. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    Optional<Selection> first = Optional.empty();
    for (Selection selection : selections) {
      Optional<Selection> same = first.filter(s -> s.note().equals(selection.note()));
      same.ifPresent(from -> links.add(new Link(from, selection)));
      first = same.or(() -> Optional.of(selection));
    }
    return links;
  }

  private static void link(QdaXml xml, Link link) {
    xml.element(
        "Link",
        () ->
            xml.attribute("guid", Guids.of("link", link.from().guid(), link.to().guid()))
                .attribute("name", name(link.from().note()))
                .attribute("direction", "Associative")
                .attribute("originGUID", link.from().guid())
                .attribute("targetGUID", link.to().guid()));
  }

  private static Stream<Selection> selections(Note note) {
    List<Selection> found = new ArrayList<>();
    for (Reading reading : note.readings()) {
      if (reading.place().isPresent()) {
        String guid = Guids.of("selection", guid(note), found.size(), reading.by().id());
        found.add(new Selection(note, reading, guid));
      }
    }
    return found.stream();
  }

  /** Where words are left out, the character beside the place: a selection must not be empty. */
  private static Span visible(Reading reading) {
    Span place = reading.place().orElseThrow();
    String text = reading.by().article().text().value();
    int length = text.codePointCount(0, text.length());
    if (!place.isEmpty() || length == 0) {
      return place;
    }
    int start = Math.min(place.start(), length - 1);
    return new Span(start, start + 1);
  }

  private static String guid(Witness witness) {
    return Guids.of("article", witness.id(), witness.article().id().value());
  }

  private static String guid(String coder) {
    return Guids.of("coder", coder);
  }

  private static String guid(Note note) {
    return Guids.of(note, "");
  }
}
