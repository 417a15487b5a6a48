/** The window. */
@NullMarked
package org.parallax.ui;

import org.jspecify.annotations.NullMarked;
