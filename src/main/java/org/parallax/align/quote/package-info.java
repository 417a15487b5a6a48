/** Which quotations and descriptions of different articles are the same speaker’s same words. */
@NullMarked
package org.parallax.align.quote;

import org.jspecify.annotations.NullMarked;
