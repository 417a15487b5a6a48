package org.parallax.align.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.name.Kinship.Kin;
import org.parallax.align.passage.Witness;

class KinshipTest {
  private static final String[] FLOOD = {
    "A flood killed %s people in the town of Arden on the river Lisk after heavy rain.",
    "Mayor Ilse Korff said the Lisk rose by four metres in a night.",
    "Rescue teams searched the streets of Arden for survivors with boats.",
    "The government sent tents and water to the flooded valley.",
    "Schools and the glass works stayed closed, and the railway to Unterbach was cut.",
    "Nadja Wirz, who keeps the inn beside the bridge, lost her cellar and two cars.",
    "Insurers put the damage at 40 million crowns, a third of it to vineyards.",
    "The last flood of such height was in 1954, when the old mill was swept away."
  };
  private static final String[] OTHER_FLOOD = {
    "A flood killed %s people in the city of Marabo on the coast after heavy rain.",
    "Governor Tavo Quill said the storm had broken the dam at Sentry Hill.",
    "Rescue teams searched the streets of Marabo for survivors with boats.",
    "The army sent blankets and bread to the flooded coast.",
    "The harbour, the sugar refinery and the airport of San Remigio were shut.",
    "Fisherman Delo Anza saw his boat carried over the promenade into a chapel.",
    "An aid agency asked for 12 million dollars for clean drinking tablets and roofs.",
    "Cyclones hit this province every autumn, but seldom before October."
  };

  /** Eight reports of either event, each with another number and another order of sentences. */
  private static List<Witness> reports(String[] event, String name) {
    List<Witness> reports = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> sentences = new ArrayList<>(List.of(event));
      Collections.rotate(sentences, i);
      String text = String.join("\n", sentences).formatted(10 + i) + "\n";
      reports.add(Texts.witness(name + i, text));
    }
    return reports;
  }

  @Test
  void tellsTwoEventsApartThatAreAlike() {
    List<Witness> both = new ArrayList<>(reports(FLOOD, "arden"));
    both.addAll(reports(OTHER_FLOOD, "marabo"));
    List<Kin> kin = Kinship.of(both);
    assertThat(kin).hasSize(2 * 8 * 7 / 2).allMatch(pair -> pair.a() < 8 == pair.b() < 8);
  }

  @Test
  void doesNotHangOnTheOrderOfTheArticles() {
    List<Witness> mixed = new ArrayList<>(reports(OTHER_FLOOD, "marabo"));
    mixed.addAll(reports(FLOOD, "arden"));
    Set<Set<Integer>> there =
        Kinship.of(mixed).stream()
            .map(pair -> Set.of(pair.a(), pair.b()))
            .collect(Collectors.toSet());
    Collections.reverse(mixed);
    int last = mixed.size() - 1;
    Set<Set<Integer>> back =
        Kinship.of(mixed).stream()
            .map(pair -> Set.of(last - pair.a(), last - pair.b()))
            .collect(Collectors.toSet());
    assertThat(back).isEqualTo(there);
  }

  @Test
  void holdsAFewArticlesTogetherWhateverTheyAreAbout() {
    List<Witness> few =
        List.of(
            Texts.witness("a", "The museum opens a show of still lifes."),
            Texts.witness("b", "Wheat prices fell for the third week."));
    assertThat(Kinship.of(few)).containsExactly(new Kin(0, 1));
  }

  @Test
  void holdsAnArticleAgainstTheNearestOfAVeryLargeEvent() {
    List<Witness> many =
        IntStream.range(0, 60)
            .mapToObj(i -> Texts.witness("r" + i, FLOOD[0].formatted(i) + "\n" + FLOOD[1]))
            .toList();
    assertThat(Kinship.of(many)).hasSizeLessThanOrEqualTo(60 * 24);
  }
}
