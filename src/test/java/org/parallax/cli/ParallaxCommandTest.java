package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallaxCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<WindowArguments> opened = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void comparesTheArticlesOfAFolderIntoAFile() throws IOException {
    Path reports = reports("event");
    Path json = folder.resolve("out.json");
    assertThat(run("compare", reports.toString(), "--json", json.toString())).isZero();
    assertThat(Files.readString(json))
        .startsWith("{\"format\":\"parallax-comparison\",\"version\":1,\"offsets\":\"code points\"")
        .contains("\"id\":\"lake\"", "\"id\":\"shore\"")
        .endsWith("}\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theOrderOfTheFilesChangesNoByte() throws IOException {
    Path reports = reports("event");
    String lake = reports.resolve("lake.txt").toString();
    String shore = reports.resolve("shore.txt").toString();
    run("compare", lake, shore, "--json", "-");
    String first = taken(out);
    run("compare", shore, lake, "--threads", "1", "--json", "-");
    assertThat(taken(out)).isEqualTo(first).isNotEmpty();
  }

  @Test
  void eachWritesOneObjectALineWithTheNameOfTheFolder() throws IOException {
    reports("events/flood");
    reports("events/fire");
    assertThat(run("compare", "--each", folder.resolve("events").toString(), "--json", "-"))
        .isZero();
    assertThat(taken(out).split("\n"))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"case\":\"fire\""),
            line -> assertThat(line).contains("\"case\":\"flood\""));
  }

  @Test
  void extractWritesEachArticleOnALineOfItsOwn() throws IOException {
    assertThat(run("extract", reports("event").toString(), "--json", "-")).isZero();
    assertThat(taken(out).split("\n"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotContain("\"findings\"", "\"alignments\""));
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreCompared() throws IOException {
    String lake = reports("event").resolve("lake.txt").toString();
    assertThat(run("compare", lake, folder.resolve("gone.txt").toString(), "--json", "-"))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(taken(err)).contains("gone.txt").hasLineCount(1);
    assertThat(taken(out)).contains("\"id\":\"lake\"");
  }

  @Test
  void wrongUseIsTwoAndSaysWhereToReadOn() throws IOException {
    assertThat(run("compare")).isEqualTo(ExitCode.USAGE);
    assertThat(taken(err)).contains("Nothing to compare").contains("parallax compare --help");
    assertThat(run("compare", "--each", reports("e").resolve("lake.txt").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(taken(err)).contains("not a folder");
    assertThat(run("compare", "x.txt", "--threads", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(taken(err)).contains("\"0\" is not a number in 1..256");
    assertThat(run("--size", "big", "x.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(taken(err)).contains("\"big\" is not a size");
  }

  @Test
  void aResultThatCantBeWrittenIsThreeAndLeavesWhatWasThere() throws IOException {
    String reports = reports("event").toString();
    assertThat(run("compare", reports, "--json", folder.resolve("no/such/out.json").toString()))
        .isEqualTo(ExitCode.UNWRITTEN);
    assertThat(taken(err)).contains("out.json", "no such folder");
    assertThat(run("compare", reports, "--json", folder.toString())).isEqualTo(ExitCode.UNWRITTEN);
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("event"));
  }

  @Test
  void aWordThatIsNoFileIsNotOpened() {
    assertThat(run("comparre", "a.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(taken(err))
        .contains(
            "\"comparre\" is neither a command nor a file; the commands are compare and extract");
    assertThat(opened).isEmpty();
  }

  @Test
  void anEmptyNameIsNotTheFolderOfTheShell() {
    assertThat(run("compare", "")).isEqualTo(ExitCode.USAGE);
    assertThat(taken(err)).contains("an argument is empty");
    assertThat(run("compare", "--each", "")).isEqualTo(ExitCode.USAGE);
    assertThat(run("--snapshot", "")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aFailureOfTheProgramIsOneSentence() {
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    int exit =
        ParallaxCommand.run(
            new String[] {"--theme", "dark"},
            terminal,
            window -> {
              throw new IllegalStateException("no\nfonts");
            });
    assertThat(exit).isEqualTo(ExitCode.UNWRITTEN);
    assertThat(taken(err)).hasLineCount(1).contains("IllegalStateException", "no fonts");
  }

  @Test
  void helpTeaches() {
    assertThat(run("--help")).isZero();
    assertThat(taken(out)).contains("Examples:", "compare --each", "Exit codes", "--snapshot");
    assertThat(run("compare", "--help")).isZero();
    assertThat(taken(out)).contains("Examples:", "--json=FILE", "Exit codes");
  }

  @Test
  void filesWithoutASubCommandOpenTheWindow() {
    assertThat(
            run(
                "a.txt",
                "--theme",
                "dark",
                "--snapshot",
                "p.png",
                "--size",
                "800x600",
                "--scale",
                "200"))
        .isZero();
    assertThat(opened)
        .singleElement()
        .satisfies(
            arguments -> {
              assertThat(arguments.files()).containsExactly(Path.of("a.txt"));
              assertThat(arguments.theme()).contains("dark");
              assertThat(arguments.picture())
                  .contains(
                      new WindowArguments.Picture(
                          Path.of("p.png"), new PictureSize(800, 600), 200));
            });
  }

  private Path reports(String name) throws IOException {
    Path reports = Files.createDirectories(folder.resolve(name));
    Files.writeString(reports.resolve("lake.txt"), "Boats sank\n\nForty boats sank on the lake.\n");
    Files.writeString(reports.resolve("shore.txt"), "Storm\n\nThirty boats sank on the lake.\n");
    return reports;
  }

  private int run(String... arguments) {
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    return ParallaxCommand.run(
        arguments,
        terminal,
        window -> {
          opened.add(window);
          return 0;
        });
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String taken(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return text;
  }
}
