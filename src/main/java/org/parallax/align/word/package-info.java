/** Words and names by themselves: their classes, weights, spelling and other names. */
@NullMarked
package org.parallax.align.word;

import org.jspecify.annotations.NullMarked;
