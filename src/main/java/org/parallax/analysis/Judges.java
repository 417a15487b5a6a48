package org.parallax.analysis;

import java.util.List;
import org.parallax.finding.Judge;
import org.parallax.finding.attribution.AttributionJudge;
import org.parallax.finding.date.DateJudge;
import org.parallax.finding.name.NameJudge;
import org.parallax.finding.place.PlaceJudge;
import org.parallax.finding.quantity.QuantityJudge;
import org.parallax.finding.quote.DescriptionJudge;
import org.parallax.finding.quote.QuoteJudge;
import org.parallax.finding.statement.CertaintyJudge;
import org.parallax.finding.statement.ClaimJudge;
import org.parallax.finding.statement.ParticipantJudge;
import org.parallax.finding.statement.PolarityJudge;
import org.parallax.finding.statement.WordingJudge;
import org.parallax.finding.title.TitleJudge;

/** The judges of the program, one for each kind of finding. */
public final class Judges {
  private Judges() {}

  /** All of them. */
  public static List<Judge> standard() {
    return List.of(
        new QuantityJudge(),
        new TitleJudge(),
        new NameJudge(),
        new DateJudge(),
        new PlaceJudge(),
        new QuoteJudge(),
        new DescriptionJudge(),
        new PolarityJudge(),
        new CertaintyJudge(),
        new ParticipantJudge(),
        new AttributionJudge(),
        new ClaimJudge(),
        new WordingJudge());
  }
}
