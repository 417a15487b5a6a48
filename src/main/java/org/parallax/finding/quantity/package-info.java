/** Judges numbers of the same thing. */
@NullMarked
package org.parallax.finding.quantity;

import org.jspecify.annotations.NullMarked;
