/** Which statements of different articles tell of the same deed. */
@NullMarked
package org.parallax.align.statement;

import org.jspecify.annotations.NullMarked;
