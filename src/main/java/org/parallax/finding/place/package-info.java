/** Judges places of the same deed. */
@NullMarked
package org.parallax.finding.place;

import org.jspecify.annotations.NullMarked;
