package org.parallax.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.finding.FindingId;

/**
 * A person's judgement on a finding, or on words marked by hand.
 *
 * @param id what tells it from the others of the workspace
 * @param subject the finding it was made on; absent when it was made by hand
 * @param readings the words it is about, in the order they were marked; at least one
 * @param assessment what the person says
 * @param stamp when and by whom
 */
public record Annotation(
    AnnotationId id,
    Optional<Subject> subject,
    List<Anchored> readings,
    Assessment assessment,
    Stamp stamp) {
  /**
   * @throws IllegalArgumentException if there is no reading
   */
  public Annotation {
    readings = readings.stream().distinct().toList();
    if (readings.isEmpty()) {
      throw new IllegalArgumentException(
          "Annotation %d: must have at least one reading".formatted(id.number()));
    }
  }

  /** The finding it was made on. */
  public Optional<FindingId> finding() {
    return subject.map(Subject::finding);
  }

  /** Whether it was made by hand, or says something of its finding. */
  public boolean isTelling() {
    return subject.isEmpty() || !assessment.isBlank();
  }

  /** With what the person says edited at {@code now}; itself when nothing changes. */
  public Annotation assessed(UnaryOperator<Assessment> edit, Stamp now) {
    Assessment edited = edit.apply(assessment);
    return edited.equals(assessment)
        ? this
        : new Annotation(id, subject, readings, edited, stamp.changed(now));
  }

  /** On another finding, which the analysis has in the place of the first. */
  Annotation on(Subject other) {
    return new Annotation(id, Optional.of(other), readings, assessment, stamp);
  }

  /** With {@code reading} after the others, unless it is there. */
  Annotation with(Anchored reading, Stamp now) {
    return withReadings(Stream.concat(readings.stream(), Stream.of(reading)).toList(), now);
  }

  /** With the words and the judgement of {@code other} added to its own. */
  Annotation joined(Annotation other, Stamp now) {
    List<Anchored> all = Stream.concat(readings.stream(), other.readings.stream()).toList();
    return new Annotation(
        id, subject, all, assessment.joined(other.assessment), stamp.changed(now));
  }

  /** Without {@code reading}; itself when it is the only one. */
  Annotation without(Anchored reading, Stamp now) {
    List<Anchored> rest = readings.stream().filter(other -> !other.equals(reading)).toList();
    return rest.isEmpty() ? this : withReadings(rest, now);
  }

  /** With {@code fresh} in the place of {@code old}. */
  Annotation replacing(Anchored old, Anchored fresh, Stamp now) {
    return withReadings(
        readings.stream().map(reading -> reading.equals(old) ? fresh : reading).toList(), now);
  }

  private Annotation withReadings(List<Anchored> other, Stamp now) {
    return other.equals(readings)
        ? this
        : new Annotation(id, subject, other, assessment, stamp.changed(now));
  }
}
