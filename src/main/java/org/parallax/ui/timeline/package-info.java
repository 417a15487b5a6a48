/** What each source says happened when. */
@NullMarked
package org.parallax.ui.timeline;

import org.jspecify.annotations.NullMarked;
