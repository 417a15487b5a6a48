/** Work in the background: nothing slow happens on the thread that draws the window. */
@NullMarked
package org.parallax.ui.job;

import org.jspecify.annotations.NullMarked;
