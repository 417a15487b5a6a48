package org.parallax.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
import org.parallax.finding.FindingId;

/**
 * What people have made of the findings.
 *
 * @param annotations in the order they were made; no two have the same id
 * @param codebook the tags they use
 * @param corrections what was put right in the findings, in the order it was done
 */
public record Review(
    List<Annotation> annotations, Codebook codebook, List<Correction> corrections) {
  public Review {
    annotations = List.copyOf(annotations);
    corrections = List.copyOf(corrections);
  }

  /** The annotation with this id. */
  public Optional<Annotation> annotation(AnnotationId id) {
    return annotations.stream().filter(annotation -> annotation.id().equals(id)).findFirst();
  }

  /** The annotation that was made on the finding with this id. */
  Optional<Annotation> on(FindingId finding) {
    return annotations.stream()
        .filter(a -> a.finding().filter(finding::equals).isPresent())
        .findFirst();
  }

  /** Whether an annotation or a correction quotes the article with this id. */
  boolean quotes(ArticleId article) {
    Stream<Anchored> noted = annotations.stream().flatMap(a -> a.readings().stream());
    Stream<Anchored> corrected = corrections.stream().flatMap(Review::words);
    return Stream.concat(noted, corrected).anyMatch(words -> words.article().equals(article));
  }

  private static Stream<Anchored> words(Correction correction) {
    if (correction instanceof Correction.Merged merged) {
      return merged.findings().stream().flatMap(List::stream);
    }
    if (correction instanceof Correction.Split split) {
      return split.parts().stream().flatMap(List::stream);
    }
    if (correction instanceof Correction.Moved moved) {
      return Stream.of(moved.found(), moved.meant());
    }
    Correction.Apart apart = (Correction.Apart) correction;
    return Stream.of(apart.one(), apart.other());
  }

  AnnotationId freeId() {
    return AnnotationId.after(annotations.stream().map(Annotation::id).toList());
  }

  Review with(Annotation annotation) {
    return withAnnotations(Stream.concat(annotations.stream(), Stream.of(annotation)).toList());
  }

  Review without(AnnotationId id) {
    return withAnnotations(annotations.stream().filter(a -> !a.id().equals(id)).toList());
  }

  Review edited(AnnotationId id, UnaryOperator<Annotation> edit) {
    return withAnnotations(
        annotations.stream().map(a -> a.id().equals(id) ? edit.apply(a) : a).toList());
  }

  Review edited(UnaryOperator<Annotation> edit) {
    return withAnnotations(annotations.stream().map(edit).toList());
  }

  Review with(Codebook other) {
    return new Review(annotations, other, corrections);
  }

  Review with(Correction correction) {
    return new Review(
        annotations, codebook, Stream.concat(corrections.stream(), Stream.of(correction)).toList());
  }

  Review without(Correction correction) {
    return new Review(
        annotations,
        codebook,
        corrections.stream().filter(other -> !other.equals(correction)).toList());
  }

  /**
   * With found words that are to begin or end elsewhere, in the corrections and in every annotation
   * on them. Moving the same words on is one correction; moving them back is none.
   */
  Review moved(Anchored from, Anchored to, Stamp now) {
    Optional<Correction.Moved> last =
        corrections.stream()
            .skip(Math.max(0, corrections.size() - 1))
            .flatMap(each -> each instanceof Correction.Moved m ? Stream.of(m) : Stream.empty())
            .filter(moved -> moved.meant().equals(from))
            .findFirst();
    Review rest = last.map(this::without).orElse(this);
    Anchored found = last.map(Correction.Moved::found).orElse(from);
    Review corrected = found.equals(to) ? rest : rest.with(new Correction.Moved(found, to));
    return corrected.edited(annotation -> annotation.replacing(from, to, now));
  }

  private Review withAnnotations(List<Annotation> other) {
    return new Review(other, codebook, corrections);
  }
}
