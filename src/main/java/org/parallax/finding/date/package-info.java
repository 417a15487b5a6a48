/** Judges dates of the same deed. */
@NullMarked
package org.parallax.finding.date;

import org.jspecify.annotations.NullMarked;
