/** Judges who is named as the source of the same reading. */
@NullMarked
package org.parallax.finding.attribution;

import org.jspecify.annotations.NullMarked;
