/** What a person can ask for: each command's words, icon and keys; what it does lies elsewhere. */
@NullMarked
package org.parallax.ui.command;

import org.jspecify.annotations.NullMarked;
