/** The workspace on disk: its file form, safe writing, autosave and recovery. */
@NullMarked
package org.parallax.workspace.file;

import org.jspecify.annotations.NullMarked;
