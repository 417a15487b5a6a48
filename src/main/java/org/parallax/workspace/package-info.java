/** Articles, annotations and codebook: their edits, history and file. */
@NullMarked
package org.parallax.workspace;

import org.jspecify.annotations.NullMarked;
