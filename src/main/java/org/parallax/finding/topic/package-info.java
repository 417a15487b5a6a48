/** What a finding is about, in a few words a person would use. */
@NullMarked
package org.parallax.finding.topic;

import org.jspecify.annotations.NullMarked;
