package org.parallax.extract.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.extract.Example;

/** What the quantity finder must find and must leave alone. */
final class QuantityExamples {
  private static final List<Example> THINGS =
      List.of(
          Example.of(
              "The general counted 175,000 troops near the border.",
              "175,000 troops = 175000 count (troops near the border)"),
          Example.of(
              "Some 48m households and 3m jobs depend on it.",
              "48m households = 48000000 about count (households)",
              "3m jobs = 3000000 count (jobs)"),
          Example.of(
              "One in five Norwegians and one out of three Danes agree.",
              "One in five Norwegians = 0.2 count (Norwegians)",
              "one out of three Danes = 0.333333333333 count (Danes)"),
          Example.of("The cook broke three dozens of eggs.", "three dozens = 36 count"),
          Example.of(
              "They sold two million and three fifths of it.",
              "two million and three fifths = 2600000 count"),
          Example.of(
              "There is a one-in-three chance.",
              "one-in-three chance = 0.333333333333 count (chance)"),
          Example.of(
              "It passed by a vote of 228 to 191.",
              "228 = 228 count (vote)",
              "191 = 191 count (vote)"),
          Example.of(
              "The plant filled eight million 250 ml bottles.",
              "eight million = 8000000 count (plant)",
              "250 ml = 250 mL (bottles)"),
          Example.of("It is one over three.", "one over three = 0.333333333333 count"),
          Example.of(
              "A 12-page memo went to the seven member panel.",
              "12-page = 12 {page} (memo)",
              "seven member = 7 {member} (panel)"),
          Example.of(
              "They sent 30 aid workers and 20 riot police.",
              "30 aid workers = 30 count (aid workers)",
              "20 riot police = 20 count (riot police)"),
          Example.of(
              "The stand holds 80 , 000 spectators .",
              "80 , 000 spectators = 80000 count (spectators)"),
          Example.of(
              "Outside the gate there were five, and 30 troops after the raid.",
              "five = 5 count",
              "30 troops = 30 count (troops)"),
          Example.of("The keeper gave up 5 goals.", "5 goals = 5 count (goals)"),
          Example.of("Coach Crash Near Orlin Kills 6", "6 = 6 count"),
          Example.of(
              "Orlin plans 1500 mountain huts.", "1500 mountain huts = 1500 count (mountain huts)"),
          Example.of("A quake of magnitude 6.1 shook Orlin.", "6.1 = 6.1 count (magnitude)"),
          Example.of("Orlin: 3 get prison time.", "3 = 3 count"));

  private static final List<Example> MONEY =
      List.of(
          Example.of("The mine cost US $7.2 billion.", "US $7.2 billion = 7200000000 USD (mine)"),
          Example.of(
              "Its shares rose 6.5% to 164p.",
              "6.5% = 6.5 up percent (shares)", "164p = 164 {penny} (shares)"),
          Example.of(
              "The fund raised 30 MUSD, $A12 in fees.",
              "30 MUSD = 30000000 USD (fund)",
              "$A12 = 12 AUD (fees)"),
          Example.of("Revenue rose 6 . 2 % last year.", "6 . 2 % = 6.2 up percent (Revenue)"),
          Example.of("The ticket costs 15 dollars 50.", "15 dollars 50 = 15.5 USD (ticket)"),
          Example.of("It sold for rupees 500.", "rupees 500 = 500 INR"),
          Example.of("The rupee fell 8 paise.", "8 paise = 8 down {paisa} (rupee)"),
          Example.of(
              "The shipyard cut the weight of its boats by 9 percent.",
              "9 percent = 9 down percent (weight of its boats)"),
          Example.of("Shares rose 0.3 pc.", "0.3 pc = 0.3 up percent (Shares)"),
          Example.of("A $5 million deal failed.", "$5 million = 5000000 USD (deal)"),
          Example.of("The fund spent INR1 trillion.", "INR1 trillion = 1000000000000 INR (fund)"),
          Example.of("The bank lost 75 USD million.", "75 USD million = 75000000 down USD (bank)"),
          Example.of(
              "The rent runs from $500,000 to $1 million a year.",
              "$500,000 to $1 million a year = 500000..1000000 USD/a (rent)"),
          Example.of(
              "Exports fell 7% to $2.3 billion.",
              "7% = 7 down percent (Exports)", "$2.3 billion = 2300000000 USD (Exports)"));

  private static final List<Example> MEASURES =
      List.of(
          Example.of(
              "Each tower stands 1.8m tall and fires 7.62mm rounds.",
              "1.8m = 1.8 m (tower)",
              "7.62mm = 7.62 mm (rounds)"),
          Example.of(
              "The lake warmed by 2 degrees Celsius (3.6 Fahrenheit).",
              "2 degrees Celsius = 2 Cel (lake)",
              "3.6 Fahrenheit = 3.6 [degF] (lake)"),
          Example.of(
              "Ada Brandt, now 53, met Carl Holm Jr., 56, in Bergen.",
              "53 = 53 a (Ada Brandt)",
              "56 = 56 a (Carl Holm Jr)"),
          Example.of(
              "A 36 - year - old nurse walked half a mile.",
              "36 - year - old = 36 a (nurse)",
              "half a mile = 0.5 [mi_i] (nurse)"),
          Example.of("It has a lens of 75 -300mm.", "75 = 75 count (lens)", "300mm = 300 mm"),
          Example.of("The wreck is 90 metres down.", "90 metres = 90 m (wreck)"),
          Example.of("The poet Ada Brandt dies at 91.", "91 = 91 a (poet Ada Brandt)"),
          Example.of("She gets NINE years in jail.", "NINE years = 9 a"),
          Example.of(
              "The skipper, Ada Holm, 57, and Jo Terse, 31, swam.",
              "57 = 57 a (Ada Holm)",
              "31 = 31 a (Jo Terse)"),
          Example.of("Anyone 19 or older may vote.", "19 = 19.. at-least a"),
          Example.of(
              "The tax takes more than 7 million Danish crowns ($1 million).",
              "7 million Danish crowns = 7000000.. at-least DKK (tax)",
              "$1 million = 1000000.. at-least USD (tax)"),
          Example.of("It threw 24- to 30-foot waves.", "24- to 30-foot = 24..30 [ft_i] (waves)"),
          Example.of("Ada Brandt ran the 400m hurdles.", "400m = 400 m (hurdles)"));

  private static final List<Example> NONE =
      List.of(
          Example.nothing("Resolution 2202 was read out aboard Flight 370."),
          Example.nothing("The town grew in the 1920s and near ground zero."),
          Example.nothing("HR 1 passed 396-9 after one where others failed."),
          Example.nothing("The house at 12 Elm Road is empty."),
          Example.nothing("They lost after a 1-2 defeat at home."),
          Example.nothing("The film is shown in 1080p."),
          Example.nothing("It asks: 1) who knew, and 2) who told."),
          Example.nothing("They have a record of 9-14 and an 8 - 8 record at 10: 30 a.m. today."),
          Example.nothing("It was her twenty-first film."),
          Example.nothing("The sea will have risen by 2120, they fear."),
          Example.nothing("The worst storm of 2013 hits the coast."),
          Example.nothing("The maker of toys had 1988 sales in mind."),
          Example.nothing("See https://shop.example/list?page=305 and www.shop.example/40."));

  static final List<Example> ALL =
      Stream.of(THINGS, MONEY, MEASURES, NONE).flatMap(List::stream).toList();

  private QuantityExamples() {}
}
