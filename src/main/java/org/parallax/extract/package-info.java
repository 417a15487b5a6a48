/** Article to mentions: one stateless class per phenomenon. */
@NullMarked
package org.parallax.extract;

import org.jspecify.annotations.NullMarked;
