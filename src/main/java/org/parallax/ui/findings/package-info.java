/** The list of findings: what there is to review, filtered and grouped. */
@NullMarked
package org.parallax.ui.findings;

import org.jspecify.annotations.NullMarked;
