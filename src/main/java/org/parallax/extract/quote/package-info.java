/** What was said, by whom: quotations and indirect speech. */
@NullMarked
package org.parallax.extract.quote;

import org.jspecify.annotations.NullMarked;
