package org.parallax.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.text.Role.BODY;
import static org.parallax.text.Role.BYLINE;
import static org.parallax.text.Role.CAPTION;
import static org.parallax.text.Role.FURNITURE;
import static org.parallax.text.Role.HEADLINE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;

/** What the page put around the report is kept and told from it. */
class FurnitureTest {
  private static final String PAGE =
      """
      Home > News > Region

      Dam above Westport holds after a night of rain

      By Ann Lee

      March 4, 2021

      Share this article

      The dam above Westport held on Thursday after eleven hours of rain, the mayor said.

      Advertisement

      The spillway on Thursday. Jane Roe/Valley Pictures via Getty Images

      Water ran over the spillway for six hours and flooded two farms below it.

      Dam above Westport holds after a night of rain

      Engineers will look at the gates on Friday, the river authority said in the evening.

      Related Articles

      Rain to go on until Sunday

      Farmers ask for help

      Source link

      #dam #rain #westport

      Leave a Reply

      Name *

      © 2021 Valley Post. All rights reserved.
      """;

  @TempDir Path path;

  @Test
  void theReportIsWhatIsLeft() throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE);
    assertThat(ReadingFolder.words(article, BODY))
        .containsExactly(
            "The dam above Westport held on Thursday after eleven hours of rain, the mayor said.",
            "Water ran over the spillway for six hours and flooded two farms below it.",
            "Engineers will look at the gates on Friday, the river authority said in the evening.");
  }

  @Test
  void theHeadlineIsFoundOnceAndItsRepeatIsFurniture() throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE);
    assertThat(ReadingFolder.words(article, HEADLINE))
        .containsExactly("Dam above Westport holds after a night of rain");
    assertThat(ReadingFolder.words(article, FURNITURE))
        .contains("Dam above Westport holds after a night of rain");
  }

  @Test
  void everyLineOfThePageIsKeptDimmed() throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE);
    assertThat(article.text().value()).isEqualTo(PAGE);
    assertThat(ReadingFolder.words(article, FURNITURE))
        .contains(
            "Share this article",
            "Advertisement",
            "Related Articles",
            "Rain to go on until Sunday",
            "Source link",
            "#dam #rain #westport",
            "Leave a Reply",
            "© 2021 Valley Post. All rights reserved.");
  }

  @Test
  void thePageTellsItsHeadlineAuthorAndDay() throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE);
    assertThat(article.source().credits().headline())
        .contains("Dam above Westport holds after a night of rain");
    assertThat(article.source().credits().author()).contains("Ann Lee");
    assertThat(article.source().publication().orElseThrow().date()).hasToString("2021-03-04");
    assertThat(ReadingFolder.words(article, BYLINE)).contains("By Ann Lee");
  }

  @Test
  void theWordsUnderAPictureAreNoSecondWitness() throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE);
    assertThat(ReadingFolder.words(article, CAPTION))
        .singleElement()
        .asString()
        .startsWith("The spillway on Thursday.");
  }

  @Test
  void aSentenceBrokenOverLinesIsOneParagraph() throws IOException {
    Article article =
        new ReadingFolder(path)
            .article(
                "a.txt",
                """
                Rain stops over Westport

                The deputy mayor of Westport

                Jo Berg,

                who had asked 2,000 people to leave, thanked the fire brigade on Friday.
                """);
    assertThat(ReadingFolder.words(article, BODY))
        .containsExactly(
            """
            The deputy mayor of Westport

            Jo Berg,

            who had asked 2,000 people to leave, thanked the fire brigade on Friday.\
            """);
  }

  @Test
  void listsAndTablesOfMarkdownAreTheReport() throws IOException {
    Article article =
        new ReadingFolder(path)
            .article(
                "a.md",
                """
                # Rail strike ends

                The unions and the railway agreed on Friday to end the strike after nine days of talks.

                The toll in figures:

                - 30 trains a day
                - 60 workers

                | cars | 22 |
                | hurt | 5 |

                ## What comes next

                - 12 May: inquiry opens
                """);
    assertThat(ReadingFolder.words(article, FURNITURE)).isEmpty();
    assertThat(ReadingFolder.words(article, BODY)).contains("60 workers", "12 May: inquiry opens");
  }

  @Test
  void theReportGoesOnBelowALinkOfOneLine() throws IOException {
    Article article =
        new ReadingFolder(path)
            .article(
                "a.txt",
                """
                Train leaves the rails at Westport

                A freight train left the rails at Westport on Friday, and the line was closed at once.

                The railway said that nobody was hurt and that the cause was not known so far.

                Related: 12 killed in bus crash

                It expects the track to be closed until Sunday.
                """);
    assertThat(ReadingFolder.words(article, FURNITURE))
        .containsExactly("Related: 12 killed in bus crash");
    assertThat(ReadingFolder.words(article, BODY))
        .contains("It expects the track to be closed until Sunday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Dale Rourke, Valley Times, May 12, 2023",
        "May 12, 2023 by admin",
        "First Published: May 12, 2023, 18:02 IST",
        "Metro in brief, May 12, 2023"
      })
  void theDayIsFoundInTheLineAboveTheReport(String line) throws IOException {
    Article article =
        new ReadingFolder(path)
            .article(
                "a.txt",
                """
                Rain stops over Westport

                %s

                The deputy mayor thanked the fire brigade on Friday, after a week of rain and mud.
                """
                    .formatted(line));
    assertThat(article.source().publication().orElseThrow().date()).hasToString("2023-05-12");
    assertThat(ReadingFolder.words(article, BODY)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Lee, Staff Writer",
        "By Ann Lee, Associated Press",
        "By Ann Lee | Chief Correspondent, Daily Tide",
        "Ann Lee, Political Editor"
      })
  void theAuthorIsNamedWithoutAnOffice(String byline) throws IOException {
    Article article = new ReadingFolder(path).article("a.txt", PAGE.replace("By Ann Lee", byline));
    assertThat(article.source().credits().author()).contains("Ann Lee");
  }

  @Test
  void whoTheAuthorIsStandsBelowTheReport() throws IOException {
    Article article =
        new ReadingFolder(path)
            .article(
                "a.txt",
                PAGE.substring(0, PAGE.indexOf("Related Articles"))
                    + "About the author\n\n"
                    + "Ann Lee has written about the river since 2009. She lives below the dam.\n");
    assertThat(ReadingFolder.words(article, BODY)).hasSize(3);
    assertThat(ReadingFolder.words(article, FURNITURE))
        .contains("Ann Lee has written about the river since 2009. She lives below the dam.");
  }

  @Test
  void theSignOfAHeadingIsNotPartOfTheHeadline() throws IOException {
    Article article =
        new ReadingFolder(path).article("a.txt", PAGE.replace("Dam above", "# Dam above"));
    assertThat(article.source().credits().headline())
        .contains("Dam above Westport holds after a night of rain");
  }
}
