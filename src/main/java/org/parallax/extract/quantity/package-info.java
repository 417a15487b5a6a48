/** Finds numbers of things: how many or how much, of what, how firmly, and whether it changed. */
@NullMarked
package org.parallax.extract.quantity;

import org.jspecify.annotations.NullMarked;
