/** The columns: every article in full, marked, side by side and following each other. */
@NullMarked
package org.parallax.ui.reader;

import org.jspecify.annotations.NullMarked;
