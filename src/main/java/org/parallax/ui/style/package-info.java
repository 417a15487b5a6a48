/** How the window looks and what it says: colours, faces, icons, words. */
@NullMarked
package org.parallax.ui.style;

import org.jspecify.annotations.NullMarked;
