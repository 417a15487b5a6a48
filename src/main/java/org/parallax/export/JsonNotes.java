package org.parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Witness;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;

/**
 * Writes notes as JSON: the format {@code parallax-notes}, version 1. Fields may be added, none is
 * renamed; an absent value is left out.
 *
 * <pre>
 * {"format":"parallax-notes","version":1,"offsets":"code points","title":"…",
 *  "articles":[{"id","title","outlet","author","published","url","file"}],
 *  "codebook":[{"id","name","colour","description"}],
 *  "notes":[{"id","kind","verdict","topic","reason","state","severity","tags":["error"],"note",
 *    "coder","created","modified","readings":[{"article","value","quote","before","after",
 *    "start","end","attribution"}]}],
 *  "lost":[…as notes, their readings without start and end…]}
 * </pre>
 *
 * {@code id} of an article, {@code kind} and {@code verdict} are as in comparison JSON; {@code
 * start} and {@code end} are a half-open range of Unicode code points in the article's text; {@code
 * before} and {@code after} are the rest of the sentence.
 */
final class JsonNotes implements NotesWriter {
  @Override
  public byte[] write(Notes notes) {
    ObjectNode root = JsonText.object();
    root.put("format", "parallax-notes").put("version", 1).put("offsets", "code points");
    put(root, "title", said(notes.title()));
    ArrayNode articles = root.putArray("articles");
    notes.witnesses().forEach(witness -> article(witness, articles.addObject()));
    ArrayNode codebook = root.putArray("codebook");
    notes.codebook().forEach(tag -> tag(tag, codebook.addObject()));
    ArrayNode list = root.putArray("notes");
    notes.notes().forEach(note -> note(note, list.addObject()));
    ArrayNode lost = root.putArray("lost");
    notes.lost().forEach(note -> note(note, lost.addObject()));
    return JsonText.bytes(root);
  }

  private static void article(Witness witness, ObjectNode node) {
    Source source = witness.source();
    node.put("id", witness.id());
    put(node, "title", source.credits().headline());
    put(node, "outlet", source.credits().outlet());
    put(node, "author", source.credits().author());
    put(node, "published", source.publication().map(Publication::iso));
    put(node, "url", source.credits().url());
    node.put("file", source.name());
  }

  private static void tag(Tag tag, ObjectNode node) {
    node.put("id", tag.id().value()).put("name", tag.name()).put("colour", tag.hue().rgb());
    put(node, "description", said(tag.description()));
  }

  private static void note(Note note, ObjectNode node) {
    Notes.Subject subject = note.subject();
    node.put("id", subject.id());
    put(node, "kind", subject.kind().map(ComparisonJson::lower));
    put(node, "verdict", subject.verdict().map(ComparisonJson::lower));
    put(node, "topic", said(subject.topic()));
    put(node, "reason", subject.reason());
    note.stamp().ifPresent(stamp -> said(note, stamp, node));
    ArrayNode readings = node.putArray("readings");
    note.readings().forEach(reading -> reading(reading, readings.addObject()));
  }

  private static void said(Note note, Stamp stamp, ObjectNode node) {
    node.put("state", ComparisonJson.lower(note.said().state()));
    node.put("severity", ComparisonJson.lower(note.said().severity()));
    ArrayNode tags = node.putArray("tags");
    note.tags().forEach(tag -> tags.add(tag.id().value()));
    put(node, "note", said(note.said().note()));
    put(node, "coder", said(stamp.coder()));
    node.put("created", stamp.created().toString());
    node.put("modified", stamp.modified().toString());
  }

  private static void reading(Reading reading, ObjectNode node) {
    node.put("article", reading.by().id());
    put(node, "value", reading.value());
    node.put("quote", reading.excerpt().words());
    put(node, "before", said(reading.excerpt().before()));
    put(node, "after", said(reading.excerpt().after()));
    reading.place().ifPresent(place -> node.put("start", place.start()).put("end", place.end()));
    put(node, "attribution", reading.attribution());
  }

  private static Optional<String> said(String words) {
    return Optional.of(words).filter(some -> !some.isEmpty());
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(words -> node.put(name, words));
  }
}
