package org.parallax.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.analysis.GoldEvent.GoldFinding;
import org.parallax.analysis.GoldEvent.Place;
import org.parallax.analysis.GoldEvent.Trap;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Mention;

/** Counts right, wrong and missed findings as the collection's README says. */
final class GoldScore {
  /** Figures of a kind and verdict. */
  static final class Tally {
    int right;
    int wrong;
    int found;
    int gold;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return gold == 0 ? 1 : (double) found / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  final Map<String, Tally> tallies = new TreeMap<>();
  final List<String> remarks = new ArrayList<>();

  /** Right and wrong findings by tenth of confidence. */
  final int[][] calibration = new int[11][2];

  void add(GoldEvent event, Analysis analysis) {
    Set<GoldFinding> met = new HashSet<>();
    for (Finding finding : analysis.findings()) {
      List<GoldFinding> matched =
          event.findings().stream().filter(gold -> matches(finding, gold)).toList();
      if (finding.judgement().suggestion()) {
        hint(event, finding, matched, met);
        continue;
      }
      boolean trapped = event.traps().stream().anyMatch(trap -> falls(finding, trap));
      Tally tally = tally(finding.kind().name(), finding.verdict());
      if (matched.isEmpty() || trapped) {
        tally.wrong++;
        calibrate(finding, 1);
        remarks.add(remark(event, trapped ? "TRAP" : "WRONG", finding));
      } else {
        tally.right++;
        calibrate(finding, 0);
        met.addAll(matched);
      }
    }
    for (GoldFinding gold : event.findings()) {
      Tally tally = tally(gold.kind().name(), gold.verdict());
      tally.gold++;
      if (met.contains(gold)) {
        tally.found++;
      } else {
        remarks.add(
            "%s MISSED %s %s %s: %s"
                .formatted(
                    event.name(), gold.kind(), gold.verdict(), gold.topic(), words(event, gold)));
      }
    }
  }

  /** Loaded words are meant as suggestions; other suggestions are neither right nor wrong. */
  private void hint(
      GoldEvent event, Finding finding, List<GoldFinding> matched, Set<GoldFinding> met) {
    if (finding.kind() == Kind.WORDING) {
      Tally tally = tally(finding.kind().name(), finding.verdict());
      tally.right += matched.isEmpty() ? 0 : 1;
      tally.wrong += matched.isEmpty() ? 1 : 0;
      met.addAll(matched);
      if (matched.isEmpty()) {
        remarks.add(remark(event, "HINT", finding));
      }
    }
  }

  private void calibrate(Finding finding, int wrong) {
    if (finding.verdict() != Verdict.ONLY) {
      calibration[(int) (finding.judgement().confidence() * 10)][wrong]++;
    }
  }

  private Tally tally(String kind, Verdict verdict) {
    return tallies.computeIfAbsent(kind + " " + verdict, key -> new Tally());
  }

  private static boolean matches(Finding finding, GoldFinding gold) {
    if (finding.verdict() != gold.verdict() || !gold.kinds().contains(finding.kind())) {
      return false;
    }
    return switch (finding.verdict()) {
      case DIFFER, COMPATIBLE -> touchesTwoSides(finding, gold);
      case AGREE -> articlesTouched(finding, gold) >= 2;
      case ONLY -> articlesTouched(finding, gold) >= 1;
    };
  }

  private static boolean touchesTwoSides(Finding finding, GoldFinding gold) {
    for (Side one : finding.sides()) {
      for (Side other : finding.sides()) {
        for (List<Place> goldOne : gold.sides()) {
          for (List<Place> goldOther : gold.sides()) {
            if (!one.equals(other)
                && goldOne != goldOther
                && touches(one, goldOne)
                && touches(other, goldOther)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static long articlesTouched(Finding finding, GoldFinding gold) {
    return gold.sides().stream()
        .flatMap(List::stream)
        .filter(place -> finding.mentions().stream().anyMatch(mention -> touches(mention, place)))
        .map(Place::article)
        .distinct()
        .count();
  }

  private static boolean touches(Side side, List<Place> places) {
    return side.mentions().stream()
        .anyMatch(mention -> places.stream().anyMatch(place -> touches(mention, place)));
  }

  private static boolean touches(Mention mention, Place place) {
    return mention.article().equals(place.article()) && mention.span().overlaps(place.span());
  }

  private static boolean falls(Finding finding, Trap trap) {
    Place a = trap.places().get(0);
    if (trap.not().equals("finding") || trap.not().equals("mention")) {
      boolean kind = trap.not().equals("finding") || trap.kind() == finding.kind();
      return kind && finding.mentions().stream().anyMatch(mention -> touches(mention, a));
    }
    Place b = trap.places().get(1);
    boolean agree = trap.not().equals("agree");
    if (trap.kind() != finding.kind()
        || finding.verdict() != (agree ? Verdict.AGREE : Verdict.DIFFER)) {
      return false;
    }
    for (Side one : finding.sides()) {
      for (Side other : finding.sides()) {
        if (one.equals(other) == agree && touches(one, List.of(a)) && touches(other, List.of(b))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String remark(GoldEvent event, String what, Finding finding) {
    StringBuilder text =
        new StringBuilder(
            "%s %s %s %s %.2f %s:"
                .formatted(
                    event.name(),
                    what,
                    finding.kind(),
                    finding.verdict(),
                    finding.judgement().confidence(),
                    finding.topic()));
    for (Side side : finding.sides()) {
      text.append(" |");
      for (Mention mention : side.mentions()) {
        text.append(" [").append(context(event, new Place(mention.article(), mention.span())));
        text.append("]");
      }
    }
    return text.toString();
  }

  private static String words(GoldEvent event, GoldFinding gold) {
    StringBuilder text = new StringBuilder();
    for (List<Place> side : gold.sides()) {
      text.append(" |");
      side.forEach(place -> text.append(" [").append(context(event, place)).append("]"));
    }
    return text.toString();
  }

  private static String context(GoldEvent event, Place place) {
    return event.articles().stream()
        .filter(article -> article.id().equals(place.article()))
        .map(
            article -> {
              String text = article.text().value();
              int from = Math.max(0, place.span().start() - 30);
              int to = Math.min(text.length(), place.span().end() + 30);
              return (text.substring(from, place.span().start())
                      + "«"
                      + place.span().in(text)
                      + "»"
                      + text.substring(place.span().end(), to))
                  .replace('\n', ' ');
            })
        .findFirst()
        .orElse("");
  }
}
