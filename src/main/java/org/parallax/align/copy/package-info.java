/** What articles share word for word, and how many origins they have. */
@NullMarked
package org.parallax.align.copy;

import org.jspecify.annotations.NullMarked;
