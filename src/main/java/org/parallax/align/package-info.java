/** Which passages and which mentions of different articles are about the same thing. */
@NullMarked
package org.parallax.align;

import org.jspecify.annotations.NullMarked;
