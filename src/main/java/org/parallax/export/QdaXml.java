package org.parallax.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parallax.workspace.Tag;

/** Builds REFI-QDA files. Attributes that are absent are left out. */
final class QdaXml {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private QdaXml() throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** The bytes of a file with one root element. */
  static byte[] file(String root, String namespace, Consumer<QdaXml> inside) {
    try {
      QdaXml file = new QdaXml();
      file.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      file.xml.writeCharacters("\n");
      file.xml.writeStartElement(root);
      file.xml.writeDefaultNamespace(namespace);
      inside.accept(file);
      file.xml.writeEndDocument();
      file.xml.close();
      return file.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Memory can always be written", e);
    }
  }

  QdaXml element(String name, Runnable inside) {
    step(() -> xml.writeStartElement(name));
    inside.run();
    step(xml::writeEndElement);
    return this;
  }

  /** An element around {@code parts}; nothing when there are none, as the schema wants it. */
  <T> QdaXml list(String name, List<T> parts, Consumer<T> each) {
    return parts.isEmpty() ? this : element(name, () -> parts.forEach(each));
  }

  QdaXml text(String name, String words) {
    return words.isBlank()
        ? this
        : element(
            name, () -> step(() -> xml.writeCharacters(String.join("\n", Plain.lines(words)))));
  }

  QdaXml attribute(String name, String value) {
    step(() -> xml.writeAttribute(name, Plain.trimmed(value)));
    return this;
  }

  QdaXml attribute(String name, Optional<String> value) {
    value.ifPresent(present -> attribute(name, present));
    return this;
  }

  /** The tags as codes. */
  QdaXml codes(List<Tag> tags) {
    return list("Codes", tags, this::code);
  }

  private void code(Tag tag) {
    element(
        "Code",
        () ->
            attribute("guid", guid(tag))
                .attribute("name", tag.name())
                .attribute("isCodable", "true")
                .attribute("color", tag.hue().rgb())
                .text("Description", tag.description()));
  }

  static String guid(Tag tag) {
    return Guids.of("tag", tag.id().value());
  }

  private static void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Memory can always be written", e);
    }
  }
}
