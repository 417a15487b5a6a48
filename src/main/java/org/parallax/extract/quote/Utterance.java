package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.mention.Quote.Manner;
import org.parallax.text.Span;

/**
 * Something said in a paragraph.
 *
 * @param span what is said, absolute in the text
 * @param manner in whose words
 * @param attribution whom the sentence gives it to
 * @param continues whether the speaker before goes on, if the sentence gives it to nobody
 */
record Utterance(Span span, Manner manner, Optional<Attribution> attribution, boolean continues) {}
