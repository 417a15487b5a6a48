package org.parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Witness;
import org.parallax.language.Excerpt;
import org.parallax.workspace.Anchor;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;

/**
 * Writes notes as a page of W3C Web Annotations (Recommendation of 23 February 2017), one for each
 * note, with a target for each reading. Positions are code points of the article's text as Parallax
 * read it. A reading that has lost its place has no position, only its quote.
 */
final class WebAnnotationNotes implements NotesWriter {
  @Override
  public byte[] write(Notes notes) {
    ObjectNode page = JsonText.object();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", "urn:uuid:" + Guids.of("notes", notes.title()));
    page.put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    Stream.concat(notes.notes().stream(), notes.lost().stream())
        .filter(note -> !note.readings().isEmpty())
        .forEach(note -> annotation(notes.title(), note, items.addObject()));
    return JsonText.bytes(page);
  }

  private static void annotation(String title, Note note, ObjectNode node) {
    node.put("id", "urn:uuid:" + Guids.of(note, title));
    node.put("type", "Annotation");
    ArrayNode motivation = node.putArray("motivation").add("classifying");
    if (!note.said().note().isBlank()) {
      motivation.add("commenting");
    }
    note.stamp().ifPresent(stamp -> stamp(stamp, node));
    ArrayNode bodies = node.putArray("body");
    note.tags().stream().map(Tag::name).forEach(name -> body(bodies, "tagging", name));
    NoteWords.standing(note).forEach(word -> body(bodies, "classifying", word));
    body(bodies, "identifying", note.subject().topic());
    note.subject().reason().ifPresent(reason -> body(bodies, "describing", reason));
    body(bodies, "commenting", note.said().note());
    ArrayNode targets = node.putArray("target");
    note.readings().forEach(reading -> target(reading, targets.addObject()));
  }

  private static void stamp(Stamp stamp, ObjectNode node) {
    if (!stamp.coder().isBlank()) {
      node.putObject("creator").put("type", "Person").put("name", stamp.coder());
    }
    node.put("created", stamp.created().toString());
    node.put("modified", stamp.modified().toString());
  }

  private static void body(ArrayNode bodies, String purpose, String words) {
    if (!words.isBlank()) {
      bodies
          .addObject()
          .put("type", "TextualBody")
          .put("value", words)
          .put("format", "text/plain")
          .put("purpose", purpose);
    }
  }

  private static void target(Reading reading, ObjectNode node) {
    node.put("source", iri(reading.by()));
    ArrayNode selectors = node.putArray("selector");
    boolean hasWords = !reading.excerpt().words().isEmpty();
    if (hasWords || reading.place().isEmpty()) {
      quote(reading.excerpt(), selectors.addObject());
    }
    reading
        .place()
        .ifPresent(
            place ->
                selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", place.start())
                    .put("end", place.end()));
  }

  /** An omission has no words to quote: it is a position alone, while it has one. */
  private static void quote(Excerpt excerpt, ObjectNode node) {
    node.put("type", "TextQuoteSelector").put("exact", excerpt.words());
    put(node, "prefix", end(excerpt.before()));
    put(node, "suffix", start(excerpt.after()));
  }

  /** An article's first words have nothing before them. */
  private static void put(ObjectNode node, String name, String words) {
    if (!words.isEmpty()) {
      node.put(name, words);
    }
  }

  private static String end(String words) {
    int kept = Math.min(Anchor.CONTEXT, words.codePointCount(0, words.length()));
    return words.substring(words.offsetByCodePoints(words.length(), -kept));
  }

  private static String start(String words) {
    int kept = Math.min(Anchor.CONTEXT, words.codePointCount(0, words.length()));
    return words.substring(0, words.offsetByCodePoints(0, kept));
  }

  /** The page's address where it is one, else a name made of the text. */
  private static String iri(Witness witness) {
    return witness
        .source()
        .credits()
        .url()
        .filter(WebAnnotationNotes::isAddress)
        .orElseGet(() -> "urn:uuid:" + Guids.of("article", witness.article().id().value()));
  }

  private static boolean isAddress(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
