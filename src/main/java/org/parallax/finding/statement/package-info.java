/** Judges statements of the same deed: affirmed or denied, by whom, how surely, in what words. */
@NullMarked
package org.parallax.finding.statement;

import org.jspecify.annotations.NullMarked;
