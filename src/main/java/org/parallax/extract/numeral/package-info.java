/** Numbers as English writes them, in figures and in words: text to values, without their sense. */
@NullMarked
package org.parallax.extract.numeral;

import org.jspecify.annotations.NullMarked;
