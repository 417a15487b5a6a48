/** The window itself: joins its rooms, and knows files, settings and the start. */
@NullMarked
package org.parallax.ui.window;

import org.jspecify.annotations.NullMarked;
