/** What is asserted of whom, whether affirmed or denied, how sure, and on whose word. */
@NullMarked
package org.parallax.extract.statement;

import org.jspecify.annotations.NullMarked;
