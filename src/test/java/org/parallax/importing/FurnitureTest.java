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

      Your email address will not be published. Required fields are marked *

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
}
