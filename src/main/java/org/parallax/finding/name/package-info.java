/** Judges names of the same bearer. */
@NullMarked
package org.parallax.finding.name;

import org.jspecify.annotations.NullMarked;
