/** Offices and functions, and who bears them. */
@NullMarked
package org.parallax.extract.title;

import org.jspecify.annotations.NullMarked;
