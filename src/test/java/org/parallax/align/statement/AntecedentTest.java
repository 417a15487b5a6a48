package org.parallax.align.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.LineReader;
import org.parallax.align.passage.Witness;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;
import org.parallax.language.Language;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;

class AntecedentTest {
  private static final Language LANGUAGE = Texts.english();
  private static final Analyzer ANALYZER = Analyzer.standard();

  @Test
  void theSubjectOfTheClauseBefore() {
    assertThat(whoFled("Jan Kolar broke the window of the bank. He fled to Lenne."))
        .contains("Jan Kolar");
    assertThat(whoFled("Ada Brandt left the bank at noon. She fled to Lenne."))
        .contains("Ada Brandt");
    assertThat(whoFled("It came out that Jan Kolar knew of the rust. He fled to Lenne."))
        .contains("Jan Kolar");
  }

  @Test
  void aPersonToldOfByANounMayBeMeant() {
    assertThat(whoFled("The driver struck Jan Kolar at the crossing. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Jan Kolar met the driver at the crossing. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Jan Kolar is the uncle of the robber. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Jan Kolar spoke as a gunman came in. He fled to Lenne.")).isEmpty();
  }

  @Test
  void whoIsNotTheSubjectIsNotMeant() {
    assertThat(whoFled("The flood reached the house of Jan Kolar. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("The car of Jan Kolar was burnt. He fled to Lenne.")).isEmpty();
  }

  @Test
  void anotherPersonMayBeMeant() {
    assertThat(whoFled("Jan Kolar attacked Rui Lemos. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Jan Kolar met him at the bank. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Ada Brandt met Jan Kolar. She said he fled to Lenne.")).isEmpty();
  }

  @Test
  void aGivenNameThatSpeaksAgainstIt() {
    assertThat(whoFled("Ada Brandt left the bank at noon. He fled to Lenne.")).isEmpty();
    assertThat(whoFled("Peter Kolar left the bank at noon. She fled to Lenne.")).isEmpty();
  }

  @Test
  void aNewParagraphOrASentenceBetween() {
    assertThat(whoFled("Jan Kolar broke the window.\n\nHe fled to Lenne.")).isEmpty();
    assertThat(whoFled("Jan Kolar broke the window. It rained. He fled to Lenne.")).isEmpty();
  }

  @Test
  void aNameIsNoPronoun() {
    assertThat(whoFled("Jan Kolar broke the window. The robbers fled to Lenne.")).isEmpty();
  }

  private static Optional<String> whoFled(String text) {
    Article article = Texts.article("a", text);
    List<Mention> mentions = ANALYZER.analyze(List.of(article), Progress.NONE).mentions();
    Witness witness = LineReader.witness(LANGUAGE.read(article), mentions);
    Statement fled =
        witness
            .mentions(Statement.class)
            .filter(statement -> statement.predicate().equals("flee"))
            .findFirst()
            .orElseThrow();
    return Antecedent.ofDoer(witness, fled).map(Name::canonical);
  }
}
