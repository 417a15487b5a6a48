/** How much each two sources share, word for word and in substance. */
@NullMarked
package org.parallax.ui.overlap;

import org.jspecify.annotations.NullMarked;
