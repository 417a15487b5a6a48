package org.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the rooms to their one direction. */
class ArchitectureTest {
  private static final String ROOT = "org.parallax.";

  /** Each room may use the rooms before it, and none after. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "article",
          "language",
          "importing",
          "mention",
          "extract",
          "align",
          "finding",
          "analysis",
          "workspace",
          "highlight",
          "export",
          "cli",
          "ui");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parallax");

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsBeforeIt() {
    return IntStream.range(0, ROOMS.size() - 1).mapToObj(this::direction);
  }

  private DynamicTest direction(int room) {
    String[] later =
        ROOMS.subList(room + 1, ROOMS.size()).stream()
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
    return DynamicTest.dynamicTest(
        ROOMS.get(room),
        () ->
            noClasses()
                .that()
                .resideInAPackage(within(ROOMS.get(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryStaysInItsRooms() {
    return Stream.of(
        only("the window toolkit", List.of("ui"), "javafx..", "org.controlsfx..", "org.fxmisc.."),
        only("Jackson", List.of("workspace", "export", "cli"), "com.fasterxml.."),
        only("OpenNLP", List.of("language"), "opennlp.."),
        only("WordNet", List.of("language"), "net.sf.extjwnl.."),
        only(
            "page and document readers",
            List.of("importing"),
            "org.snakeyaml..",
            "org.jsoup..",
            "org.apache.pdfbox..",
            "org.apache.poi.."),
        only("the command line", List.of("cli"), "picocli.."));
  }

  private static DynamicTest only(String what, List<String> rooms, String... packages) {
    String[] homes = rooms.stream().map(ArchitectureTest::within).toArray(String[]::new);
    return DynamicTest.dynamicTest(
        what,
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @TestFactory
  Stream<DynamicTest> noPackageCycle() {
    return Stream.of("org.parallax.(**)", "org.parallax.ui.(*)..")
        .map(
            pattern ->
                DynamicTest.dynamicTest(
                    pattern,
                    () ->
                        slices()
                            .matching(pattern)
                            .should()
                            .beFreeOfCycles()
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  /** What every room of the window may use; the room {@code window} alone joins the others. */
  private static final Set<String> SHARED = Set.of("session", "command", "style", "job");

  @TestFactory
  Stream<DynamicTest> theRoomsOfTheWindowDoNotKnowEachOther() {
    Set<String> rooms =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "ui."))
            .map(name -> name.split("\\.", -1)[3])
            .filter(room -> !room.equals("window"))
            .collect(Collectors.toCollection(TreeSet::new));
    return rooms.stream().map(room -> keepsToItself(room, rooms));
  }

  private static DynamicTest keepsToItself(String room, Set<String> rooms) {
    String[] others =
        Stream.concat(rooms.stream(), Stream.of("window"))
            .filter(other -> !other.equals(room) && !SHARED.contains(other))
            .map(other -> within("ui." + other))
            .toArray(String[]::new);
    return DynamicTest.dynamicTest(
        room,
        () ->
            noClasses()
                .that()
                .resideInAPackage(within("ui." + room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES));
  }

  private static String within(String room) {
    return ROOT + room + "..";
  }
}
