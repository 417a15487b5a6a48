package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class QdaProjectNotesTest {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  private static Map<String, byte[]> entries(Notes notes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] file = Export.bytes(notes, ExportFormat.QDPX);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Element project(Notes notes)
      throws ParserConfigurationException, SAXException, IOException {
    return parse(Objects.requireNonNull(entries(notes).get("project.qde"), "project.qde"));
  }

  private static Element parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(NAMESPACE, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> children(Element parent) {
    List<String> names = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        names.add(child.getLocalName());
      }
    }
    return names;
  }

  private static Notes notes() {
    Workspace tagged =
        Examples.workspace(Examples.RIVER, Examples.COAST)
            .annotated(
                new Target.Fresh(Examples.houses("q1")),
                said -> said.tagged(Examples.ERROR).noted("Which?"),
                Examples.NOON)
            .marked(Examples.RIVER.id(), new Span(3, 3), Assessment.NONE, Examples.LATER);
    return Notes.of(tagged, Examples.analysis(tagged.articles(), Examples.houses("q1")));
  }

  @Test
  void holdsTheProjectAndThePlainTextOfEverySource() throws Exception {
    Map<String, byte[]> entries = entries(notes());
    Element project = project(notes());
    assertThat(project.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(children(project)).containsExactly("Users", "CodeBook", "Sources", "Notes", "Links");
    Element source = all(project, "TextSource").get(0);
    String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
    assertThat(entries.get(path)).asString(StandardCharsets.UTF_8).startsWith("The flood took");
    assertThat(entries).hasSize(3);
  }

  @Test
  void aReadingIsACodedSelectionWithItsNote() throws Exception {
    Element project = project(notes());
    Element selection = all(project, "PlainTextSelection").get(0);
    assertThat(selection.getAttribute("startPosition")).isEqualTo("15");
    assertThat(selection.getAttribute("endPosition")).isEqualTo("24");
    assertThat(selection.getAttribute("name")).isEqualTo("Houses lost [q1]");
    assertThat(selection.getAttribute("creationDateTime")).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(children(selection)).containsExactly("Description", "Coding", "NoteRef");
    assertThat(all(selection, "Description").get(0).getTextContent())
        .isEqualTo("q1\n40 houses\nThe numbers can't both be right.");
    Element code = all(project, "Code").get(0);
    assertThat(code.getAttribute("name")).isEqualTo("Error");
    assertThat(code.getAttribute("color")).isEqualTo("#D55E00");
    assertThat(all(selection, "CodeRef").get(0).getAttribute("targetGUID"))
        .isEqualTo(code.getAttribute("guid"));
    assertThat(all(project, "Note").get(0).getTextContent())
        .isEqualTo("differ\nquantity\nopen\nWhich?");
  }

  @Test
  void theReadingsOfANoteAreLinked() throws Exception {
    Element project = project(notes());
    List<Element> selections = all(project, "PlainTextSelection");
    assertThat(all(project, "Link"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getAttribute("originGUID"))
                  .isEqualTo(selections.get(0).getAttribute("guid"));
              assertThat(link.getAttribute("targetGUID"))
                  .isEqualTo(selections.get(2).getAttribute("guid"));
            });
  }

  @Test
  void anOmissionSelectsTheCharacterBesideIt() throws Exception {
    Element caret = all(project(notes()), "PlainTextSelection").get(1);
    assertThat(caret.getAttribute("startPosition")).isEqualTo("3");
    assertThat(caret.getAttribute("endPosition")).isEqualTo("4");
  }

  @Test
  void hostileWordsKeepItWellFormedAndEveryReferenceWhole() throws Exception {
    Element project = project(Hostile.notes());
    Set<String> guids = new HashSet<>();
    NodeList everything = project.getElementsByTagName("*");
    for (int i = 0; i < everything.getLength(); i++) {
      String guid = ((Element) everything.item(i)).getAttribute("guid");
      assertThat(guid.isEmpty() || guids.add(guid)).as("guid %s twice", guid).isTrue();
      assertThat(guid).matches("|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
    for (String attribute : List.of("targetGUID", "originGUID", "creatingUser", "modifyingUser")) {
      for (int i = 0; i < everything.getLength(); i++) {
        Element element = (Element) everything.item(i);
        if (element.hasAttribute(attribute)) {
          assertThat(guids).contains(element.getAttribute(attribute));
        }
      }
    }
  }

  @Test
  void emptyListsAreLeftOut() throws Exception {
    Notes none = Notes.of(Workspace.empty(), Analysis.NONE);
    assertThat(children(project(none))).containsExactly("CodeBook");
  }

  @Test
  void theCodebookStandsAlone() throws Exception {
    Element codebook = parse(Export.bytes(Hostile.notes(), ExportFormat.QDC));
    assertThat(codebook.getNamespaceURI()).isEqualTo("urn:QDA-XML:codebook:1.0");
    assertThat(children(codebook)).containsExactly("Codes");
    assertThat(codebook.getElementsByTagName("Code").getLength())
        .isEqualTo(9 + Hostile.WORDS.size());
  }
}
