package org.parallax.workspace;

import java.util.Collection;

/**
 * What tells one annotation of a workspace from another.
 *
 * @param number from 1
 */
public record AnnotationId(int number) implements Comparable<AnnotationId> {
  /** One that is not among {@code taken}. */
  static AnnotationId after(Collection<AnnotationId> taken) {
    return new AnnotationId(taken.stream().mapToInt(AnnotationId::number).max().orElse(0) + 1);
  }

  @Override
  public int compareTo(AnnotationId other) {
    return Integer.compare(number, other.number);
  }
}
