package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.text.Span;

/** What reports say, deny and quote alike or otherwise, and what only looks like it. */
class SaidApartTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final String BRIDGE =
      "The town of Orlin opened its new bridge over the Lenne on Friday.\n";

  @Test
  void aFewTellingWordsGivenToAnotherSpeaker() {
    assertThat(
            differing(
                Kind.ATTRIBUTION,
                BRIDGE + "“Sturdy rather than graceful,” said the engineer Jan Kolar.",
                BRIDGE + "“Sturdy rather than graceful,” said the architect Ilse Marr."))
        .containsExactly("said the architect Ilse Marr | said the engineer Jan Kolar");
  }

  @Test
  void aContractedDenialIsOne() {
    assertThat(
            differing(
                Kind.POLARITY,
                BRIDGE + "The council of Orlin didn’t approve the new ferry line on Friday.",
                BRIDGE + "The council of Orlin approved the new ferry line on Friday."))
        .hasSize(1);
  }

  @Test
  void whatTwoPeopleSayInTheSameWords() {
    String[] commonplaces = {
      "Our thoughts are with the drowned and their families",
      "We are very happy tonight",
      "There will be no comment on that",
      "This is a very good day",
      "We want justice for our children"
    };
    for (String words : commonplaces) {
      assertThat(
              differing(
                  Kind.ATTRIBUTION,
                  BRIDGE + "“" + words + ",” said the engineer Jan Kolar.",
                  BRIDGE + "“" + words + ",” said the mayor Ada Brandt."))
          .as(words)
          .isEmpty();
    }
  }

  @Test
  void whatDidNotHappenAtFirstMayHappenInTheEnd() {
    assertThat(
            differing(
                Kind.POLARITY,
                "The driver of the lorry would not pull over on the Lenne bridge, police said.",
                "The driver of the lorry finally pulled over on the Lenne bridge, police said."))
        .isEmpty();
    assertThat(
            differing(
                Kind.POLARITY,
                "Initially, the council of Orlin did not approve the new bridge.",
                "The council of Orlin approved the new bridge."))
        .isEmpty();
    assertThat(
            differing(
                Kind.POLARITY,
                "The driver of the lorry did not pull over on the Lenne bridge, police said.",
                "The driver of the lorry pulled over on the Lenne bridge, police said."))
        .hasSize(1);
  }

  @Test
  void whatAPronounStandsForIsReadFromTheWordsBeforeIt() {
    assertThat(
            differing(
                Kind.POLARITY,
                "The council of Orlin set three conditions. The yard of Orlin did not meet them.",
                "The yard of Orlin met the mayor of Varda on Monday."))
        .isEmpty();
    assertThat(
            differing(
                Kind.POLARITY,
                "The yard had asked for the permits. The council of Orlin did not grant them.",
                "The council of Orlin granted the permits."))
        .hasSize(1);
  }

  @Test
  void hardlyAnyIsNextToNone() {
    assertThat(
            differing(
                Kind.POLARITY,
                "The seats of the new ferry had been tested before the first trip from Orlin.",
                "Hardly any of the seats of the new ferry had been tested before the first trip"
                    + " from Orlin."))
        .hasSize(1);
    assertThat(
            differing(
                Kind.POLARITY,
                "None of the seats of the new ferry had been tested before the trip from Orlin.",
                "Hardly any of the seats of the new ferry had been tested before the trip from"
                    + " Orlin."))
        .isEmpty();
  }

  @Test
  void whoTookPartAndWhoDidNot() {
    assertThat(
            differing(
                Kind.POLARITY,
                BRIDGE + "The engineer Jan Kolar, who did not take part in the tests, praised it.",
                BRIDGE + "The engineer Jan Kolar praised it. He took part in the tests."))
        .hasSize(1);
    assertThat(
            differing(
                Kind.POLARITY,
                BRIDGE + "The engineer Jan Kolar did not take part in the tests.",
                BRIDGE + "The engineer Ilse Marr took part in the tests."))
        .isEmpty();
  }

  @Test
  void aDenialThatLosesWhatLimitsIt() {
    String agreed = "The two countries signed the Lenne agreement on Friday.\n";
    assertThat(
            differing(
                Kind.POLARITY,
                agreed + "No child will be sent home against his will, the agreement says.",
                agreed + "No child will be sent home, the agreement says."))
        .hasSize(1);
    assertThat(
            differing(
                Kind.POLARITY,
                agreed + "No child will be sent home against his will, the agreement says.",
                agreed + "No child will be forced to go home, the agreement says."))
        .isEmpty();
  }

  @Test
  void whatTwoReportsTellAlike() {
    assertThat(
            agreeing(
                Kind.CLAIM,
                "The council of Orlin has rejected the sale of the old harbour crane.",
                "On Monday the council rejected the sale of the harbour crane of Orlin."))
        .hasSize(1);
  }

  @Test
  void whatOnlyLooksLikeTheSameClaim() {
    String[][] pairs = {
      {
        "Police arrested the engineer Jan Kolar near the crane of Orlin.",
        "Police arrested the engineer Ilse Marr near the crane of Orlin."
      },
      {
        "The council of Orlin approved three new cranes for the harbour.",
        "The council of Orlin approved two new cranes for the harbour."
      },
      {
        "The ferry company sued the harbour board over the crane.",
        "The harbour board sued the ferry company over the crane."
      },
      {
        "The council of Orlin will not sell the harbour crane before spring.",
        "The council of Orlin will not sell the harbour crane."
      },
      {
        "The council of Orlin may sell the old harbour crane.",
        "The council of Orlin sold the old harbour crane."
      },
      {
        "The harbour crane of Orlin lifted the biggest ship of the year.",
        "The harbour crane of Orlin lifted the smallest ship of the year."
      },
      {
        "The council of Orlin sold the harbour crane to Oslo.",
        "The council of Orlin sold the harbour crane to Bergen."
      }
    };
    for (String[] pair : pairs) {
      assertThat(agreeing(Kind.CLAIM, pair)).as(pair[0]).isEmpty();
    }
  }

  private static List<String> differing(Kind kind, String... texts) {
    return found(kind, Verdict.DIFFER, texts);
  }

  private static List<String> agreeing(Kind kind, String... texts) {
    return found(kind, Verdict.AGREE, texts);
  }

  private static List<String> found(Kind kind, Verdict verdict, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Texts.article("report-" + articles.size(), text));
    }
    return ANALYZER.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() == kind && finding.verdict() == verdict)
        .filter(finding -> !finding.judgement().suggestion())
        .map(finding -> sides(finding, articles))
        .toList();
  }

  /** The words of each side, in alphabetical order. */
  private static String sides(Finding finding, List<Article> articles) {
    Stream<String> sides =
        finding.sides().stream()
            .map(
                side ->
                    String.join(
                        " + ",
                        side.mentions().stream()
                            .map(mention -> words(articles, mention.article(), mention.span()))
                            .sorted()
                            .toList()));
    return String.join(" | ", sides.sorted().toList());
  }

  private static String words(List<Article> articles, ArticleId id, Span span) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().at(span);
  }
}
