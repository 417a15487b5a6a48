package org.parallax.extract.quote;

import org.parallax.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words with their marks
 * @param continues whether they go on from the end of the paragraph before, where the quotation was
 *     left open
 */
record Quoted(Span span, boolean continues) {}
