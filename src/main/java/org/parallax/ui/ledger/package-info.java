/** Every finding with what each source says of it, as a table. */
@NullMarked
package org.parallax.ui.ledger;

import org.jspecify.annotations.NullMarked;
