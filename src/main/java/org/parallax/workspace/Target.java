package org.parallax.workspace;

import org.parallax.finding.Finding;

/** What a person's judgement is aimed at. {@link Places#target} makes it for a finding. */
public sealed interface Target {
  /** A finding without an annotation, which gets one. */
  record Fresh(Finding finding) implements Target {}

  /** The annotation a finding has; it is held to that finding from then on. */
  record Known(AnnotationId annotation, Finding finding) implements Target {}

  /** An annotation by itself. */
  record Made(AnnotationId annotation) implements Target {}
}
