/** Workspace and analysis to files: one writer per format. */
@NullMarked
package org.parallax.export;

import org.jspecify.annotations.NullMarked;
