/** Finds dates, times, lengths of time and repeated times, and resolves them to calendar days. */
@NullMarked
package org.parallax.extract.date;

import org.jspecify.annotations.NullMarked;
