/** The entrance: decides between the window and the headless commands. */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
