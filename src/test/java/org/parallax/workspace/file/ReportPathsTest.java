package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Article;
import org.parallax.article.Source;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Workspace;

class ReportPathsTest {
  private static final Path HOME = Path.of("/home/ada");

  @TempDir Path folder = Path.of("");

  private static Article from(String place, String text) {
    Article article = Examples.article("lake.txt", text);
    Source source = article.source();
    return new Article(
        article.id(),
        new Source(source.name(), source.credits(), source.publication(), Optional.of(place)),
        article.text());
  }

  private static Workspace of(String place) {
    return Examples.workspace(from(place, "The lake rose."));
  }

  private static String place(Workspace workspace) {
    return workspace.articles().get(0).source().origin().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "/home/ada/work/talks.parallax, /home/ada/work/day/lake.txt, ./day/lake.txt",
    "/home/ada/work/talks.parallax, /home/ada/reports/lake.txt, ../reports/lake.txt",
    "/home/ada/talks.parallax, /home/ada/lake.txt, ./lake.txt",
    "/data/work/talks.parallax, /data/reports/lake.txt, ../reports/lake.txt",
    "/data/talks.parallax, /data/reports/lake.txt, ./reports/lake.txt",
  })
  void theWayFromTheWorkspaceIsWrittenAndLeadsBack(Path file, String place, String way) {
    ReportPaths paths = new ReportPaths(file, HOME);
    Workspace written = paths.written(of(place));
    assertThat(place(written)).isEqualTo(way);
    assertThat(paths.read(written)).isEqualTo(of(place));
  }

  @ParameterizedTest
  @CsvSource({
    "/data/talks.parallax, /home/ada/reports/lake.txt, reports/lake.txt",
    "/data/talks.parallax, /home/ada/lake.txt, lake.txt",
    "/home/ada/talks.parallax, /home/ben/lake.txt, lake.txt",
    "/home/ada/talks.parallax, /home/ben/reports/lake.txt, reports/lake.txt",
    "/talks.parallax, /home/ada/reports/lake.txt, reports/lake.txt",
  })
  void aWayPastThePlaceOfHomesIsCutToTheFolder(Path file, String place, String cut) {
    ReportPaths paths = new ReportPaths(file, HOME);
    Workspace written = paths.written(of(place));
    assertThat(place(written)).isEqualTo(cut);
    assertThat(place(paths.read(written))).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"https://lake.example/report", "reports/lake.txt", "/"})
  void whatIsNoWholePathStays(String place) {
    ReportPaths paths = new ReportPaths(HOME.resolve("talks.parallax"), HOME);
    assertThat(paths.written(of(place))).isEqualTo(of(place));
    assertThat(paths.read(of(place))).isEqualTo(of(place));
  }

  @Test
  void noNameOfAHomeStandsInTheFile() throws IOException {
    String home = System.getProperty("user.home");
    Path file = folder.resolve("talks.parallax");
    Article gone = from(Path.of(home, "reports", "lake.txt").toString(), "The lake rose.");
    Article open = from(Path.of(home, "lake.txt").toString(), "It fell.");
    Workspace all =
        Examples.workspace(gone, open)
            .marked(gone.id(), Examples.span(gone, "lake"), Assessment.NONE, Examples.NOON)
            .without(gone.id());
    assertThat(all.shelf().removed()).containsExactly(gone);
    new WorkspaceFile().save(all, file);
    assertThat(Files.readString(file))
        .contains("reports/lake.txt")
        .doesNotContain(home)
        .doesNotContain(folder.toString());
  }

  @Test
  void aReportBesideTheWorkspaceIsReadAgainAfterReopening() {
    Path file = folder.resolve("talks.parallax");
    String place = folder.resolve("reports").resolve("lake.txt").toAbsolutePath().toString();
    new WorkspaceFile().save(of(place), file);
    Workspace opened = ((Opened.Read) new WorkspaceFile().open(file)).workspace();
    Article newer = from(place, "The lake fell.");
    assertThat(opened.withNewest(List.of(newer)).articles()).containsExactly(newer);
  }
}
