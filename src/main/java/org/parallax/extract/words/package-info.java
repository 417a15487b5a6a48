/** The words of a paragraph as the finders of names and speech look at them. */
@NullMarked
package org.parallax.extract.words;

import org.jspecify.annotations.NullMarked;
