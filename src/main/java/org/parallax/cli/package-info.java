/** The headless commands. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
