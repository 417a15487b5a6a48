package org.parallax.ui.session;

import java.util.Optional;

/**
 * What undo and redo would do.
 *
 * @param undo the edit that would be taken back
 * @param redo the edit that would be made once more
 */
public record Steps(Optional<String> undo, Optional<String> redo) {
  static final Steps NONE = new Steps(Optional.empty(), Optional.empty());
}
