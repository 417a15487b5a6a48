/** What a scraped page is made of: the report, what tells where it came from, and furniture. */
@NullMarked
package org.parallax.importing.page;

import org.jspecify.annotations.NullMarked;
