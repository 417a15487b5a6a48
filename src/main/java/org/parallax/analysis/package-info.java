/** The only place that joins the steps from articles to findings. */
@NullMarked
package org.parallax.analysis;

import org.jspecify.annotations.NullMarked;
