/** Files and folders, and the characters of their bytes. */
@NullMarked
package org.parallax.importing.file;

import org.jspecify.annotations.NullMarked;
