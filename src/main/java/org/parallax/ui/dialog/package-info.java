/** Panels that lie over the window for a moment: keys, command search, questions. */
@NullMarked
package org.parallax.ui.dialog;

import org.jspecify.annotations.NullMarked;
