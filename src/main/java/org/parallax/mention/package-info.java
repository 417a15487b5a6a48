/** What was said: a sealed family of small values. */
@NullMarked
package org.parallax.mention;

import org.jspecify.annotations.NullMarked;
