/**
 * The selected finding: each reading in its sentence, why it was flagged, and what a person says of
 * it.
 */
@NullMarked
package org.parallax.ui.inspector;

import org.jspecify.annotations.NullMarked;
