/** Judges quotations and descriptions by the same speaker. */
@NullMarked
package org.parallax.finding.quote;

import org.jspecify.annotations.NullMarked;
