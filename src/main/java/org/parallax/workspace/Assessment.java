package org.parallax.workspace;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person says of a discrepancy.
 *
 * @param tags each once, in the order they were given
 * @param state how far it has been dealt with
 * @param severity how much it matters
 * @param note in their own words; may be empty
 */
public record Assessment(List<TagId> tags, State state, Severity severity, String note) {
  /** Nothing has been said. */
  public static final Assessment NONE = new Assessment(List.of(), State.OPEN, Severity.NONE, "");

  public Assessment {
    tags = tags.stream().distinct().toList();
  }

  /** Whether nothing has been said. */
  public boolean isBlank() {
    return tags.isEmpty() && state == State.OPEN && severity == Severity.NONE && note.isBlank();
  }

  /** With {@code tag} after the others, unless it is there. */
  public Assessment tagged(TagId tag) {
    return withTags(Stream.concat(tags.stream(), Stream.of(tag)).toList());
  }

  /** Without {@code tag}. */
  public Assessment untagged(TagId tag) {
    return withTags(tags.stream().filter(other -> !other.equals(tag)).toList());
  }

  /** Without {@code tag} where it is there, with it where it is not. */
  public Assessment toggled(TagId tag) {
    return tags.contains(tag) ? untagged(tag) : tagged(tag);
  }

  /** In another state. */
  public Assessment in(State other) {
    return new Assessment(tags, other, severity, note);
  }

  /** Of another severity. */
  public Assessment of(Severity other) {
    return new Assessment(tags, state, other, note);
  }

  /** With another note. */
  public Assessment noted(String other) {
    return new Assessment(tags, state, severity, other);
  }

  /** With what {@code other} says added: where both have a state or a note, this one's is first. */
  public Assessment joined(Assessment other) {
    Severity heavier = severity.compareTo(other.severity) >= 0 ? severity : other.severity;
    String both = Stream.of(note, other.note).filter(n -> !n.isBlank()).collect(joining("\n"));
    return new Assessment(
        Stream.concat(tags.stream(), other.tags.stream()).toList(),
        state == State.OPEN ? other.state : state,
        heavier,
        both);
  }

  private Assessment withTags(List<TagId> other) {
    return new Assessment(other, state, severity, note);
  }
}
