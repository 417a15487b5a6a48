/** Aligned mentions to agree, compatible, differ or only: one judge per kind. */
@NullMarked
package org.parallax.finding;

import org.jspecify.annotations.NullMarked;
