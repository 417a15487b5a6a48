/** What words mean to the finders of names, offices and speech: the word lists, read once. */
@NullMarked
package org.parallax.extract.lexicon;

import org.jspecify.annotations.NullMarked;
