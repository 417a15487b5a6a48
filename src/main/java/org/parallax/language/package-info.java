/** Text to sentences, tokens and parts of speech; the only room that knows the NLP library. */
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
