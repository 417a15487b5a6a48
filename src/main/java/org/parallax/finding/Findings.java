package org.parallax.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.mention.Mention;

/** Makes findings whose id follows from what they say. */
public final class Findings {
  /** What is less sure than this is shown as a suggestion only. */
  private static final double SURE_ENOUGH = 0.5;

  private Findings() {}

  /** A finding without overlays, whose id follows from its kind and sides. */
  public static Finding of(Kind kind, String topic, List<Side> sides, Judgement judgement) {
    return new Finding(
        id(kind, sides), new Finding.Matter(kind, topic), sides, judgement, List.of());
  }

  /** A judgement that is a suggestion when it is not sure enough. */
  public static Judgement judgement(Verdict verdict, double confidence, String reason) {
    double rounded = Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100.0;
    boolean suggestion = verdict == Verdict.DIFFER && rounded < SURE_ENOUGH;
    return new Judgement(verdict, rounded, reason, suggestion);
  }

  /** From the kind and where each side's mentions stand, whatever the order of the articles. */
  private static FindingId id(Kind kind, List<Side> sides) {
    String places =
        sides.stream()
            .map(side -> side.mentions().stream().map(Findings::place).sorted().toList())
            .map(mentions -> String.join(",", mentions))
            .sorted()
            .collect(Collectors.joining(";"));
    String name = kind.name().toLowerCase(Locale.ROOT);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((name + ":" + places).getBytes(StandardCharsets.UTF_8));
      return new FindingId(name + "-" + HexFormat.of().formatHex(hash, 0, 6));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String place(Mention mention) {
    return "%s@%s-%s"
        .formatted(mention.article().value(), mention.span().start(), mention.span().end());
  }
}
