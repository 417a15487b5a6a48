/** Which persons, bodies and offices of different articles are the same. */
@NullMarked
package org.parallax.align.name;

import org.jspecify.annotations.NullMarked;
