package org.parallax.finding;

/**
 * What a judge says of the readings.
 *
 * @param verdict how they stand to each other
 * @param confidence how sure, in 0..1
 * @param reason one sentence for a person, naming the readings and the rule
 * @param suggestion whether it is too unsure to be shown among the findings
 */
public record Judgement(Verdict verdict, double confidence, String reason, boolean suggestion) {
  /**
   * @throws IllegalArgumentException if the confidence lies outside 0..1
   */
  public Judgement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence %s: must lie in 0..1".formatted(confidence));
    }
  }
}
