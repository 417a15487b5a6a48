package org.parallax.ui.ledger;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * The colour of a cell as a state of it. A style class would make the toolkit look for the rules of
 * the cell anew each time the cell is given to another row.
 */
final class Tone {
  private final Node cell;
  private String tone = "";

  Tone(Node cell) {
    this.cell = cell;
  }

  /**
   * Gives the cell that colour.
   *
   * @param name the name of the state; empty for no colour
   */
  void set(String name) {
    if (!name.equals(tone)) {
      state(tone, false);
      state(name, true);
      tone = name;
    }
  }

  private void state(String name, boolean on) {
    if (!name.isEmpty()) {
      cell.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }
  }
}
