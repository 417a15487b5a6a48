package org.parallax.workspace.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.article.ArticleId;
import org.parallax.finding.FindingId;
import org.parallax.finding.Kind;
import org.parallax.text.Span;
import org.parallax.workspace.Anchor;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.AnnotationId;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Codebook;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Hue;
import org.parallax.workspace.Review;
import org.parallax.workspace.Severity;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.State;
import org.parallax.workspace.Subject;
import org.parallax.workspace.Tag;
import org.parallax.workspace.TagId;
import org.parallax.workspace.file.WorkspaceForm.AnchorForm;
import org.parallax.workspace.file.WorkspaceForm.AnnotationForm;
import org.parallax.workspace.file.WorkspaceForm.AssessmentForm;
import org.parallax.workspace.file.WorkspaceForm.CorrectionForm;
import org.parallax.workspace.file.WorkspaceForm.MovedForm;
import org.parallax.workspace.file.WorkspaceForm.ReadingForm;
import org.parallax.workspace.file.WorkspaceForm.ReviewForm;
import org.parallax.workspace.file.WorkspaceForm.StampForm;
import org.parallax.workspace.file.WorkspaceForm.SubjectForm;
import org.parallax.workspace.file.WorkspaceForm.TagForm;

/** Turns annotations, tags and corrections in the file into the model's. */
final class ReviewFromForm {
  private final Parts parts;

  ReviewFromForm(Parts parts) {
    this.parts = parts;
  }

  Review review(ReviewForm form) {
    List<Annotation> annotations =
        Parts.each(form.annotations(), "An annotation", this::annotation);
    long ids = annotations.stream().map(Annotation::id).distinct().count();
    if (ids < annotations.size()) {
      throw new IllegalArgumentException("Two annotations have the same id");
    }
    Codebook codebook = new Codebook(Parts.each(form.tags(), "A tag", this::tag));
    return new Review(annotations, complete(codebook, annotations), corrections(form));
  }

  /** In the order they were made in. */
  private List<Correction> corrections(ReviewForm form) {
    List<Correction> all =
        new ArrayList<>(Parts.each(form.corrections(), "A correction", this::correction));
    int others = all.size();
    for (MovedForm moved : Parts.each(form.moved(), "Moved words", Function.identity())) {
      int before = Math.max(0, Math.min(moved.after(), others)) + all.size() - others;
      all.add(before, moved(moved));
    }
    return all;
  }

  private static Correction moved(MovedForm form) {
    return new Correction.Moved(
        reading(Parts.need(form.found(), "What moved words were")),
        reading(Parts.need(form.meant(), "What moved words are")));
  }

  /** Nobody's tag is lost because the codebook does not list it. */
  private Codebook complete(Codebook codebook, List<Annotation> annotations) {
    Codebook whole = codebook;
    for (Annotation annotation : annotations) {
      for (TagId id : annotation.assessment().tags()) {
        if (whole.tag(id).isEmpty()) {
          parts.warn("Tag \"%s\" was not in the codebook and was added.".formatted(id.value()));
          whole = whole.with(new Tag(id, id.value(), Hue.GREY, OptionalInt.empty(), ""));
        }
      }
    }
    return whole;
  }

  private Annotation annotation(AnnotationForm form) {
    String name = "of annotation " + form.id();
    return new Annotation(
        new AnnotationId(form.id()),
        Optional.ofNullable(form.subject()).map(this::subject),
        readings(form.readings()),
        assessment(Parts.need(form.assessment(), "The assessment " + name)),
        stamp(Parts.need(form.stamp(), "The stamp " + name)));
  }

  private Subject subject(SubjectForm form) {
    return new Subject(
        new FindingId(Parts.need(form.finding(), "The finding of a subject")),
        parts.constant(form.kind(), Kind.CLAIM, "The kind of a finding"),
        Parts.words(form.topic()));
  }

  private Assessment assessment(AssessmentForm form) {
    return new Assessment(
        Parts.each(form.tags(), "A tag", TagId::new),
        parts.constant(form.state(), State.OPEN, "The state"),
        parts.constant(form.severity(), Severity.NONE, "The severity"),
        Parts.words(form.note()));
  }

  private static Stamp stamp(StampForm form) {
    return new Stamp(
        Parts.time(form.created(), "The time of creation", Instant::parse),
        Parts.time(form.modified(), "The time of change", Instant::parse),
        Parts.words(form.coder()));
  }

  private static List<Anchored> readings(@Nullable List<ReadingForm> forms) {
    return Parts.each(forms, "A reading", ReviewFromForm::reading);
  }

  private static Anchored reading(ReadingForm form) {
    AnchorForm anchor = Parts.need(form.anchor(), "The anchor of a reading");
    return new Anchored(
        new ArticleId(Parts.need(form.article(), "The article of a reading")),
        new Anchor(
            new Span(anchor.start(), anchor.end()),
            Parts.words(anchor.quote()),
            Parts.words(anchor.before()),
            Parts.words(anchor.after())));
  }

  private Tag tag(TagForm form) {
    Integer key = form.key();
    return new Tag(
        new TagId(Parts.need(form.id(), "The id of a tag")),
        Parts.need(form.name(), "The name of a tag"),
        parts.constant(form.hue(), Hue.GREY, "The colour of a tag"),
        key == null ? OptionalInt.empty() : OptionalInt.of(key),
        Parts.words(form.description()));
  }

  private Correction correction(CorrectionForm form) {
    if (form.merged() != null) {
      return new Correction.Merged(groups(form.merged()));
    }
    if (form.split() != null) {
      return new Correction.Split(groups(form.split()));
    }
    List<Anchored> pair = readings(Parts.need(form.apart(), "What a correction does"));
    if (pair.size() != 2) {
      throw new IllegalArgumentException(
          "A correction parts %s readings instead of 2".formatted(pair.size()));
    }
    return new Correction.Apart(pair.get(0), pair.get(1));
  }

  private static List<List<Anchored>> groups(List<List<ReadingForm>> groups) {
    return Parts.each(groups, "A group of readings", ReviewFromForm::readings);
  }
}
