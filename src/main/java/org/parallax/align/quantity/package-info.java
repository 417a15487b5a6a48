/** Which numbers of different articles count the same thing. */
@NullMarked
package org.parallax.align.quantity;

import org.jspecify.annotations.NullMarked;
