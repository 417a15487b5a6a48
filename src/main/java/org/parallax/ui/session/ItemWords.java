package org.parallax.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Codebook;

/** What is known of an item, in words, for screen readers and tables. */
public final class ItemWords {
  private ItemWords() {}

  /** A topic as it stands at the head of a row or card. */
  public static String heading(String topic) {
    return topic.isEmpty()
        ? topic
        : topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
  }

  /** How many they are: what was found, what is only suggested, and what was marked by hand. */
  public static String count(List<Item> items) {
    long marks = items.stream().filter(item -> item.finding().isEmpty()).count();
    long suggested = items.stream().filter(item -> item.group() == Group.SUGGESTED).count();
    return Messages.text("count.items", items.size() - marks - suggested, suggested, marks);
  }

  /** How the readings stand to each other, in a word. */
  public static String verdict(Item item) {
    return Messages.text(
        item.finding()
            .map(finding -> "verdict." + finding.verdict().name().toLowerCase(Locale.ROOT))
            .orElse("group.marked"));
  }

  /** The tags and the decision, if any. */
  public static List<String> remarks(Item item, Codebook codebook) {
    Assessment said = item.said();
    List<String> remarks = new ArrayList<>();
    said.tags().stream()
        .flatMap(id -> codebook.tag(id).stream())
        .forEach(tag -> remarks.add(tag.name()));
    if (said.state().isDecided()) {
      remarks.add(state(said));
    }
    return remarks;
  }

  /** How far it has been dealt with. */
  public static String state(Assessment said) {
    return Messages.text("state." + said.state().name().toLowerCase(Locale.ROOT));
  }
}
