package org.parallax.finding;

import java.util.List;

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
