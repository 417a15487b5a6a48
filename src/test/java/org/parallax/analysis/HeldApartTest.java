package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Which numbers and dates of short reports are held against each other, and which are not. */
class HeldApartTest {
  private static final Analyzer ANALYZER =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  private static final String FERRY = "The ferry Nora struck a reef off Skarvik in a gale. ";

  @Test
  void readingsThatGoTogetherAreOneSide() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "Prosecutors said mayor Harlan Pike took $240,000 from the developer Owen Castell.",
                "Prosecutors said mayor Harlan Pike took $420,000 from the developer Owen Castell.",
                "Prosecutors said mayor Harlan Pike took about a quarter of a million dollars from"
                    + " the developer Owen Castell."))
        .containsExactly("$240,000 + a quarter of a million dollars | $420,000");
  }

  @Test
  void theAgeOfOneManIsHeldAgainstTheSameMansAge() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "The jury found former mayor Harlan Pike, 58, guilty of bribery in Dunmore.",
                "Jurors in Dunmore found Harlan Pike, 59, the former mayor, guilty of bribery."))
        .containsExactly("58 | 59");
    assertThat(
            differing(
                Kind.QUANTITY,
                "The jury found former mayor Harlan Pike, 58, guilty of bribery in Dunmore.",
                "Jurors in Dunmore found the developer Owen Castell, 61, guilty of bribery."))
        .isEmpty();
  }

  @Test
  void anAgeIsThatOfTheNameBesideIt() {
    String skier = "The 19-year-old skier Jan Moor died in an avalanche at Dunmore.";
    assertThat(
            differing(Kind.QUANTITY, skier, "Jan Moor, 23, was killed by an avalanche at Dunmore."))
        .containsExactly("19-year-old | 23");
    assertThat(
            differing(
                Kind.QUANTITY,
                skier,
                "Jan Moor, a 23-year-old student, was killed by an avalanche at Dunmore."))
        .containsExactly("19-year-old | 23-year-old");
    assertThat(differing(Kind.QUANTITY, skier, "Ada Moor, 47, saw the avalanche that hit Dunmore."))
        .isEmpty();
    assertThat(
            differing(
                Kind.QUANTITY,
                skier,
                "A 47-year-old guide survived the avalanche that killed Jan Moor at Dunmore."))
        .isEmpty();
  }

  @Test
  void peopleOfOneKindAreThePeopleWhoDied() {
    String ravine = "The bus fell into a ravine near Dunmore in the rain. ";
    assertThat(
            differing(
                Kind.QUANTITY,
                ravine + "A mountain road had collapsed, killing eight people.",
                ravine + "Eleven pilgrims died on the mountain road."))
        .containsExactly("Eleven pilgrims | eight people");
  }

  @Test
  void othersComeOnTop() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "Police said 61 people were treated for smoke after the fire in Dunmore.",
                "After the fire in Dunmore five people were in hospital and 56 others were treated"
                    + " for smoke."))
        .isEmpty();
  }

  @Test
  void anAgeInAListIsOfTheNameBehindIt() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "Ada Holm, 19-year-old Max Berg and a guide died in an avalanche at Dunmore.",
                "Ada Holm, a 43-year-old nurse, died in an avalanche at Dunmore."))
        .isEmpty();
  }

  @Test
  void aYearBeforeANameIsADay() {
    assertThat(
            differing(
                Kind.DATE,
                "In 2014 Dunmore lost its old lead mine in a flood of the river Lenne.",
                "In 2016 Dunmore lost its old lead mine in a flood of the river Lenne."))
        .containsExactly("2014 | 2016");
  }

  @Test
  void aMagnitudeIsThatOfTheQuake() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "A quake of magnitude 6.1 shook Dunmore on Monday.",
                "The quake that shook Dunmore on Monday had a magnitude of 6.7."))
        .containsExactly("6.1 | 6.7");
    assertThat(
            differing(
                Kind.QUANTITY,
                "A quake of magnitude 6.1 shook Dunmore on Monday.",
                "The strongest of the aftershocks that shook Dunmore on Monday had a magnitude of"
                    + " 4.7."))
        .isEmpty();
  }

  @Test
  void aRiseAndAFallOfOneProfitExcludeEachOther() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "The yard in Dunmore said its fourth-quarter net profit rose 9 percent.",
                "Net profit at the yard in Dunmore fell 9 percent in the fourth quarter, it"
                    + " said."))
        .containsExactly("9 percent | 9 percent");
  }

  @Test
  void salesOfAnotherKindAreOtherSales() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "Online sales rose 6 percent in Varda in the first quarter from a year earlier.",
                "Retail sales rose 2 percent in Varda in the first quarter from a year earlier."))
        .isEmpty();
  }

  @Test
  void twoNamesOfOneCountryAreOnePlace() {
    assertThat(
            differing(
                Kind.PLACE,
                "The ministers signed the Orlin fishing treaty in the US on Monday.",
                "The ministers signed the Orlin fishing treaty in America on Monday."))
        .isEmpty();
    assertThat(
            differing(
                Kind.PLACE,
                "The ministers signed the Orlin fishing treaty in the US on Monday.",
                "The ministers signed the Orlin fishing treaty in Canada on Monday."))
        .containsExactly("Canada | US");
  }

  @Test
  void aPartAndItsTotalAreNoCountsOfTheWhole() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "The jury in Dunmore found mayor Harlan Pike guilty of four counts of bribery.",
                "The jury in Dunmore found mayor Harlan Pike guilty on five of six counts."))
        .isEmpty();
  }

  @Test
  void aSumSoFarIsNoCountOfOneDay() {
    assertThat(
            differing(
                Kind.QUANTITY,
                "The navy ship Orla seized 12 rifles from the smugglers off Skarvik.",
                "The navy ship Orla has so far seized 31 rifles from smugglers off Skarvik."))
        .isEmpty();
  }

  @Test
  void aReportThatGivesTheNumberTooDoesNotContradictIt() {
    assertThat(
            differing(
                Kind.QUANTITY,
                FERRY + "Rescuers brought 214 people from the ferry to Skarvik.",
                FERRY
                    + "Rescuers brought 214 people from the ferry to Skarvik. Helicopters brought"
                    + " 31 people from the ferry to Brandsund."))
        .isEmpty();
  }

  @Test
  void daysOfTheYearDifferThoughOneReportTellsNoYear() {
    assertThat(
            differing(
                Kind.DATE,
                "Judge Elena Marsh set the sentencing of Harlan Pike for January 12, 2023.",
                "The sentencing of Harlan Pike has been set for January 19."))
        .containsExactly("January 12, 2023 | January 19");
    assertThat(
            differing(
                Kind.DATE,
                "Judge Elena Marsh set the sentencing of Harlan Pike for January 12, 2023.",
                "The sentencing of Harlan Pike has been set for January 12."))
        .isEmpty();
  }

  private static List<String> differing(Kind kind, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article("report-" + articles.size(), text));
    }
    Analysis analysis = ANALYZER.analyze(articles, Progress.NONE);
    return analysis.findings().stream()
        .filter(finding -> finding.kind() == kind && finding.verdict() == Verdict.DIFFER)
        .map(finding -> sides(finding, articles))
        .toList();
  }

  /** The words of each side, in the order of the reports. */
  private static String sides(Finding finding, List<Article> articles) {
    Stream<String> sides =
        finding.sides().stream()
            .map(
                side ->
                    String.join(
                        " + ",
                        side.mentions().stream()
                            .map(mention -> text(articles, mention.article(), mention.span()))
                            .sorted()
                            .toList()));
    return String.join(" | ", sides.sorted().toList());
  }

  private static String text(List<Article> articles, ArticleId id, Span span) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().at(span);
  }

  private static Article article(String name, String text) {
    Source source =
        new Source(name + ".txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(
        ArticleId.of(name + ".txt", text), source, new TextBody(text, List.of(whole)));
  }
}
