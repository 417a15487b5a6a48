/** Which dates of different articles are those of the same deed. */
@NullMarked
package org.parallax.align.date;

import org.jspecify.annotations.NullMarked;
