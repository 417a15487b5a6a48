/**
 * Articles as rows of weighted terms, and which passages of two of them are about the same thing.
 */
@NullMarked
package org.parallax.align.passage;

import org.jspecify.annotations.NullMarked;
