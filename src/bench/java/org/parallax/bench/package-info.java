/** Benchmarks: run with the profile {@code bench}; their figures stand in the README. */
@NullMarked
package org.parallax.bench;

import org.jspecify.annotations.NullMarked;
