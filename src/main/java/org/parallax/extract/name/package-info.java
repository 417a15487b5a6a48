/** Names of persons, bodies, places and events, and who is who within an article. */
@NullMarked
package org.parallax.extract.name;

import org.jspecify.annotations.NullMarked;
