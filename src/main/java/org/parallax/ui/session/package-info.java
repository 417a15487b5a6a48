/**
 * What the window shows and a person does to it, as values that can be watched; no toolkit needs to
 * run.
 */
@NullMarked
package org.parallax.ui.session;

import org.jspecify.annotations.NullMarked;
