/** One immutable article and where it came from. */
@NullMarked
package org.parallax.article;

import org.jspecify.annotations.NullMarked;
