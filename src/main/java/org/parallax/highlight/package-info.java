/** What to mark where, as plain data. */
@NullMarked
package org.parallax.highlight;

import org.jspecify.annotations.NullMarked;
