/** Which places of different articles are those of the same deed. */
@NullMarked
package org.parallax.align.place;

import org.jspecify.annotations.NullMarked;
