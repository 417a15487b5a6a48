package org.parallax.ui.ledger;

import java.util.List;
import org.parallax.ui.session.Item;

/**
 * One matter and what every source says of it.
 *
 * @param item the finding, or what was marked by hand
 * @param cells one for each source, in their order
 */
record LedgerRow(Item item, List<Quoted> cells) {
  LedgerRow {
    cells = List.copyOf(cells);
  }
}
