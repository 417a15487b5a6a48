/** What one report alone has. */
@NullMarked
package org.parallax.finding.only;

import org.jspecify.annotations.NullMarked;
