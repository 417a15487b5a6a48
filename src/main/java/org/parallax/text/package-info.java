/**
 * Plain values of a text: spans, paragraphs, sentences, tokens, with absolute offsets from birth.
 */
@NullMarked
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
