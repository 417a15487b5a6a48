package org.parallax.extract.statement;

import java.util.List;
import org.parallax.extract.Example;

/** What {@link StatementExtractor} must find and what it must leave alone. */
final class StatementExamples {
  static final List<Example> ALL =
      List.of(
          Example.of("The council approved the bridge.", "The council | approve"),
          Example.of("The council has not approved the bridge.", "The council | not approve"),
          Example.of("Border guards allegedly fired on a bus.", "Border guards | fire alleged"),
          Example.of("The driver will not appeal.", "The driver | not appeal expected"),
          Example.of("No windows were broken.", "No windows | not break"),
          Example.of("The ferry may sail again.", "The ferry | sail possible"),
          Example.of("The road was closed by the army.", "The road | close by the army"),
          Example.of("The road will be closed by the end of June.", "The road | close expected"),
          Example.of("The mayor refused to sign the treaty.", "The mayor | not sign"),
          Example.of(
              "The minister said the factory will close.",
              "the factory | close expected, says The minister"),
          Example.of("It was the captain who scored the goal.", "the captain | score"),
          Example.of("The pilots walked out on Friday.", "The pilots | walk out"),
          Example.of(
              "Members of the club, where rules are made and broken, do not have a vote.",
              "Members of the club | not have",
              "rules | make",
              "rules | break"),
          Example.of(
              "Varda demands that all boats have a licence, but will not accept the old form.",
              "Varda | demand",
              "Varda | not accept expected",
              "all boats | have, says Varda"),
          Example.of("Nor did she plan to sell the farm.", "she | not sell expected"),
          Example.of("A guard is alleged to have damaged the gate.", "A guard | damage alleged"),
          Example.of("The guard allegedly managed the fund.", "The guard | manage alleged"),
          Example.of("The council proclaimed a holiday.", "The council | proclaim"),
          Example.of(
              "She didn't feel the council was following the plan.", "the council | not follow"),
          Example.of(
              "The driver had refused one test and was given another.",
              "The driver | refuse",
              "The driver | give"),
          Example.of("The guards are reportedly from Varda.", "The guards | be alleged"),
          Example.of(
              "She doubts the road will open.",
              "She | doubt",
              "the road | not open possible, says She"),
          Example.of(
              "She does not doubt that the road opened.",
              "She | not doubt",
              "the road | open, says She"),
          Example.nothing("Did the council approve the bridge?"),
          Example.nothing("A long night on the river."));

  private StatementExamples() {}
}
