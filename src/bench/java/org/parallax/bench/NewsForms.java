package org.parallax.bench;

import java.util.Arrays;
import java.util.List;

/** What reports say: for each sort of fact, the sentences that can tell it. */
final class NewsForms {
  private static final String TEXT =
      """
      {number} {things} were {done} near {place} on {day}, {body} said after a night of talks about the {quality} {thing}.
      {body} said on {day} that {number} {things} had been {done} near {place}, where the {quality} {thing} stands.
      Near {place}, where the {quality} {thing} stands, {number} {things} were {done} on {day}, according to {body}.

      “We will {verb} every {quality} {thing} before the {thing2} is {done},” {who} said in {place}.
      “We will {verb} every {quality} {thing},” said {who}, {title} of {body}, “before the {thing2} is {done}.”
      {who} told reporters in {place}: “We will {verb} every {quality} {thing} before the {thing2} is {done}.”

      {body} voted {count} to {count2} on {day} to {verb} the {quality} {thing} that had been {done} by {workers}.
      By {count} votes to {count2}, {body} decided on {day} that it would {verb} the {quality} {thing}.
      The {quality} {thing}, {done} by {workers} for months, is one that {body} has now voted to {verb}.

      The {thing} is expected to cost ${number} million, {share} percent more than {body} had planned for {place}.
      At ${number} million, the {thing} in {place} would cost {share} percent more than {body} had planned.
      {body} now puts the price of the {thing} at ${number} million, a rise of {share} percent.

      {who}, {title} of {body}, denied that {workers} had {done} the {quality} {thing} in {place}.
      That {workers} had {done} the {quality} {thing} in {place} was denied by {who}, {title} of {body}.
      “Nobody has {done} the {quality} {thing},” said {who}, who denied every report from {place}.

      {title} {who} travelled from {place} to {place2} on {day} to discuss the {thing} with {who2}.
      On {day}, {who} and {who2} met in {place2} to discuss the {thing}, two {workers} said.
      A meeting of {who} and {who2} about the {thing} was held in {place2}, not in {place}, on {day}.

      Because the {quality} {thing} failed, {body} closed {count} {things} in {place} and sent {number} {workers} home.
      {number} {workers} were sent home and {count} {things} closed in {place} when the {quality} {thing} failed.
      {body} sent {number} {workers} home from {place} after the failure of a {quality} {thing}.

      More than {share} percent of the {things} in {place} were {done} last year, a report by {body} found.
      A report by {body} found that over {share} percent of all {things} in {place} had been {done}.
      In {place}, says a report by {body}, at least {share} percent of the {things} have been {done}.

      {who} accused {body} of trying to {verb} the {thing} without telling the {workers} who depend on it.
      {body} tried to {verb} the {thing} without a word to the {workers} who depend on it, {who} said.
      The {workers} who depend on the {thing} were not told of plans to {verb} it, according to {who}.

      The {thing}, built in {year} for {number} {workers}, has been {quality} ever since {body} left {place}.
      Since {body} left {place}, the {thing} that was built in {year} for {number} {workers} has been {quality}.
      Built in {year}, the {thing} of {place} once served {number} {workers} and now stands {quality}.

      {count} {workers} may be asked to {verb} the {quality} {thing} if {body} does not act by {day}.
      If {body} does not act by {day}, {count} {workers} could be asked to {verb} the {quality} {thing}.
      {body} has until {day} to act, or {count} {workers} might have to {verb} the {quality} {thing}.

      {who} refused to {verb} the {thing}, calling the {things} of {place} “{quality} and {quality2}”.
      Calling the {things} of {place} “{quality} and {quality2}”, {who} refused to {verb} the {thing}.
      {who} did not agree to {verb} the {thing}; the {things} of {place} are “{quality} and {quality2}”, he said.

      """;

  /** The ways of telling, a list for each sort of fact. */
  static final List<List<String>> ALL =
      Arrays.stream(TEXT.strip().split("\n\n")).map(form -> form.lines().toList()).toList();

  private NewsForms() {}
}
