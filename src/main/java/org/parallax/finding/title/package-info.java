/** Judges offices of the same person. */
@NullMarked
package org.parallax.finding.title;

import org.jspecify.annotations.NullMarked;
