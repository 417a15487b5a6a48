package org.parallax.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Hue;
import org.parallax.workspace.Tag;
import org.parallax.workspace.TagId;

/** Edits the tags of the codebook; a tag that was renamed stays where it was given. */
public final class TagEditor {
  private final ReviewSession session;

  /** Edits the codebook of {@code session}. */
  public TagEditor(ReviewSession session) {
    this.session = session;
  }

  /** Adds a tag, unless there is one of that name or the name is blank. */
  public void add(String name) {
    if (!name.isBlank() && session.workspace().codebook().named(name).isEmpty()) {
      session.apply(
          Messages.text("edit.tag-new", name.strip()), old -> old.with(old.codebook().fresh(name)));
    }
  }

  /**
   * Gives a tag another name.
   *
   * @return false, and nothing happens, if the name is blank or another tag has it
   */
  public boolean rename(TagId id, String name) {
    Optional<Tag> other = session.workspace().codebook().named(name);
    if (name.isBlank() || other.filter(tag -> !tag.id().equals(id)).isPresent()) {
      return false;
    }
    edit(id, tag -> tag.named(name.strip()));
    return true;
  }

  /** Gives a tag another colour. */
  public void colour(TagId id, Hue hue) {
    edit(id, tag -> tag.coloured(hue));
  }

  /** Puts a tag on another digit, taking it from the tag that has it, or on none. */
  public void onKey(TagId id, OptionalInt key) {
    edit(id, tag -> tag.onKey(key));
  }

  /** Says when to use a tag. */
  public void describe(TagId id, String words) {
    edit(id, tag -> tag.described(words.strip()));
  }

  /** Takes a tag out of the codebook and from all that have it. */
  public void remove(TagId id) {
    session.apply(Messages.text("edit.tag-remove"), (old, now) -> old.without(id, now));
  }

  private void edit(TagId id, UnaryOperator<Tag> change) {
    session.apply(
        Messages.text("edit.tag-edit"),
        old -> old.codebook().tag(id).map(tag -> old.with(change.apply(tag))).orElse(old));
  }
}
