package org.parallax.ui.findings;

import java.util.Locale;
import java.util.StringJoiner;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.Item;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Codebook;

/** What rows are called, and what a screen reader says of them. */
final class RowWords {
  private RowWords() {}

  static String heading(Row.Heading heading) {
    return name(heading.group()).toUpperCase(Locale.ROOT) + "  " + heading.count();
  }

  static String spoken(Row.Heading heading) {
    return Messages.text(
        heading.folded() ? "findings.spoken-folded" : "findings.spoken-group",
        name(heading.group()),
        heading.count());
  }

  static String name(Group group) {
    return Messages.text("group." + group.name().toLowerCase(Locale.ROOT));
  }

  static String spoken(Item item, Codebook codebook) {
    StringJoiner words = new StringJoiner(". ");
    words.add(name(item.group()));
    words.add(item.topic());
    item.finding().ifPresent(finding -> readings(finding, words));
    item.said().tags().stream()
        .flatMap(id -> codebook.tag(id).stream())
        .forEach(tag -> words.add(Messages.text("findings.spoken-tag", tag.name())));
    if (item.said().state().isDecided()) {
      words.add(Messages.text("findings.spoken-decided"));
    }
    return words.toString();
  }

  private static void readings(Finding finding, StringJoiner words) {
    for (Side side : finding.sides()) {
      words.add(Messages.text("findings.spoken-reading", side.label(), side.articles().size()));
    }
  }
}
