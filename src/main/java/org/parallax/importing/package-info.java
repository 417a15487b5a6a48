/** A file, page or clipboard to an article, or a reason why not. */
@NullMarked
package org.parallax.importing;

import org.jspecify.annotations.NullMarked;
