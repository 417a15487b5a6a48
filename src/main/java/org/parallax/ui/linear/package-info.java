/** Every finding with its readings one after the other, to be read or listened to line by line. */
@NullMarked
package org.parallax.ui.linear;

import org.jspecify.annotations.NullMarked;
